import type { AnswerDocument } from '../../corpus/document';
import type { RemissDocument, Snapshot } from '../../corpus/snapshot';
import { isNamed } from '../../corpus/uris';
import { designationOf } from '../proposals';
import { indexOf } from '../subject';
import type { AgendaItem } from './agenda';
import { agendaOf } from './agenda';
import type { Draft, Known, StanceObject } from './template';
import { knownOf, Template } from './template';

/** An answer to begin with, in the folder of its remiss. */
export interface NewDraft extends Draft {
  readonly remiss: RemissDocument;
  readonly designation: string;
  /** As ministries ask for it: dossier and organisation; a name that no file of the folder has. */
  readonly fileName: string;
  /** The draft that is there already. */
  readonly existing: AnswerDocument | null;
}

/** What `remiss.json` does not say of a draft's head. */
export interface Today {
  /** "2025-02-11" */
  readonly today?: string | undefined;
}

/** A draft for each `remiss.json` under a folder. */
export function newDrafts(snapshot: Snapshot, folder: string, { today }: Today): NewDraft[] {
  return [...snapshot.remissFiles.values()]
    .filter(({ uri }) => uri.startsWith(folder))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((remiss) => ({
      ...draftText(agendaOf(snapshot, remiss), { ...knownOf(remiss.inquiry), datum: today }),
      remiss,
      designation: designationOf(snapshot, indexOf(snapshot, remiss.inquiryKey)),
      fileName: freeName(snapshot, remiss),
      existing: draftIn(snapshot, remiss.folder),
    }));
}

/** A draft where no `remiss.json` tells anything. */
export function blankDraft({ today }: Today): Draft {
  return draftText([], { datum: today });
}

/** The writer's own draft in a folder; the first by URI where there are several. */
export function draftIn(snapshot: Snapshot, folder: string): AnswerDocument | null {
  for (const uri of snapshot.uris(`${folder}/`)) {
    const document = snapshot.document(uri);
    if (document?.isDraft && document.uri.lastIndexOf('/') === folder.length) return document;
  }
  return null;
}

function draftText(agenda: readonly AgendaItem[], known: Known): Draft {
  const template = new Template(known).add('head').add('summary');
  for (const item of agenda) addItem(template, item);
  const { text, snippet } = template.add('rest').add('decision').draft;
  return { text: `${text}\n`, snippet: `${snippet}\n` };
}

/** A section's heading, its choice of positions and the place for reasons. */
export function addItem(template: Template, { numbers, title, kind }: AgendaItem): void {
  template.add('section', objectOf(kind), { nummer: numbers.join(', '), rubrik: title });
}

function objectOf(kind: AgendaItem['kind']): StanceObject {
  return kind === 'chapter' ? 'proposals' : kind;
}

/** Characters that no file system wants in a name. */
const unwanted = /[\\/:*?"<>|]+/g;

function freeName(snapshot: Snapshot, { folder, inquiry }: RemissDocument): string {
  const words = [inquiry.ministryDossier, inquiry.ownOrganisation].filter(Boolean).join(' ') || 'Remissvar';
  const stem = words.replace(unwanted, '-');
  const taken = snapshot.uris(`${folder}/`);
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.remissvar` : `${stem} ${count}.remissvar`;
    if (!taken.some((uri) => isNamed(uri, name))) return name;
  }
}

import type { Position } from '../../answer/facts';
import { anchorOf } from '../../corpus/decisions/anchor';
import type { Decision, DecisionKind } from '../../corpus/decisions/decision';
import type { LineChange } from '../../corpus/decisions/decisionFile';
import {
  DecisionFile,
  decisionFileName,
  decisionLine,
  putLines,
  removeLine,
} from '../../corpus/decisions/decisionFile';
import { textHash } from '../../corpus/decisions/textHash';
import type { AnswerDocument } from '../../corpus/document';
import { displayed } from '../../corpus/quote';
import type { Snapshot } from '../../corpus/snapshot';
import { folderOf } from '../../corpus/uris';
import { designationOf } from '../proposals';
import { indexOf } from '../subject';
import type { Cell } from './cells';

/** What a person wants done. */
export type Wish = DecidingWish | { readonly what: 'withdraw' };

/** What becomes a decision: a position to state; none where the machine's is confirmed or rejected. */
type DecidingWish =
  | { readonly what: 'confirm' }
  | { readonly what: 'reject' }
  | { readonly what: 'state'; readonly position: Position };

/** Who decides, when and why. */
export interface Stamp {
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string | null;
  /** A new "urn:uuid:…" at every call. */
  newId(): string;
}

/** Changes to a file of decisions. */
export interface DecisionEdit {
  readonly uri: string;
  /** Whether the file is there; it is created where it is not. */
  readonly exists: boolean;
  readonly changes: readonly LineChange[];
}

/** Why nothing can be done: there is no reading to confirm or reject, or no decision to withdraw. */
export type Refusal = 'nothingRead' | 'nothingDecided';

/**
 * The changes that carry out a wish about cells of one folder. A person's earlier decision about the same is
 * replaced, and keeps its id and its place in the file; other people's stay beside it, and the latest counts.
 */
export function decide(
  snapshot: Snapshot,
  cells: readonly Cell[],
  wish: Wish,
  stamp: Stamp,
): DecisionEdit | Refusal {
  if (wish.what === 'withdraw') return withdraw(snapshot, cells);
  const written = new Map<string, string>();
  const folder = folderOf(cells[0]!.document.uri);
  const file = snapshot.decisionsIn(folder);
  for (const cell of cells) {
    if (wish.what === 'confirm' && cell.reading === 'notAddressed') return 'nothingRead';
    if (wish.what === 'reject' && !isPosition(cell.reading)) return 'nothingRead';
    const decision = decisionOn(cell, wish, stamp);
    const before = earlier(cell.document, decision);
    const { document } = cell;
    const names = {
      respondent: document.respondent.isNamed ? document.respondent.name : null,
      inquiry: designationOf(snapshot, indexOf(snapshot, document.inquiryKey)),
    };
    const id = before?.id ?? stamp.newId();
    const line = file?.file.lines.find((line) => line.decision.id === id);
    written.set(id, decisionLine({ ...decision, id }, names, line?.value));
  }
  const lines = file?.file ?? new DecisionFile([], []);
  return editOf(snapshot, folder, putLines(file?.text ?? '', lines, written));
}

/** Takes a decision out of its file by its id; the machine's reading counts again, or another person's decision. */
export function withdrawById(snapshot: Snapshot, id: string): DecisionEdit | Refusal {
  for (const { folder, text, file } of snapshot.decisionFiles.values()) {
    const change = removeLine(text, file, id);
    if (change) return editOf(snapshot, folder, [change]);
  }
  return 'nothingDecided';
}

function withdraw(snapshot: Snapshot, cells: readonly Cell[]): DecisionEdit | Refusal {
  const ids = new Set(cells.flatMap(({ decision }) => decision?.id ?? []));
  const folder = folderOf(cells[0]!.document.uri);
  const file = snapshot.decisionsIn(folder);
  const changes = [...ids].flatMap((id) => (file && removeLine(file.text, file.file, id)) ?? []);
  return changes.length ? editOf(snapshot, folder, changes) : 'nothingDecided';
}

function editOf(snapshot: Snapshot, folder: string, changes: readonly LineChange[]): DecisionEdit {
  const exists = snapshot.decisionsIn(folder) !== undefined;
  return { uri: `${folder}/${decisionFileName}`, exists, changes };
}

function decisionOn(cell: Cell, wish: DecidingWish, stamp: Stamp): Omit<Decision, 'id'> {
  const { document, section, reading, about } = cell;
  const kind = kindOf(cell, wish);
  // A reading that is rejected from afar is rejected whole, whatever words it was read from.
  const words = kind === 'rejected' && !cell.pointed ? null : cell.words;
  const anchor = words && anchorOf(document.flow, words);
  return {
    kind,
    respondent: document.respondent.key,
    section,
    position: wish.what === 'confirm' ? reading : wish.what === 'reject' ? null : wish.position,
    reading,
    quote: anchor && displayed(anchor.exact),
    by: stamp.by,
    at: stamp.at,
    why: stamp.why,
    source: document.uri.slice(folderOf(document.uri).length + 1),
    anchor,
    hash: textHash(document.text, about),
  };
}

function kindOf({ reading }: Cell, wish: DecidingWish): DecisionKind {
  if (wish.what === 'confirm') return 'confirmed';
  if (wish.what === 'reject') return 'rejected';
  if (wish.position === reading) return 'confirmed';
  return reading === 'notAddressed' ? 'added' : 'changed';
}

/** Whether a reading says anything that can be rejected. */
function isPosition(reading: Position): boolean {
  return reading !== 'notAddressed' && reading !== 'unclear';
}

/** The same person's decision that a new one takes the place of: about the same section, or the same rejected words. */
function earlier(document: AnswerDocument, decision: Omit<Decision, 'id'>): Decision | undefined {
  return document.decisions.findLast(
    (before) =>
      before.section === decision.section &&
      before.by === decision.by &&
      document.placeOf(before) !== undefined &&
      isAboutWords(before) === isAboutWords(decision) &&
      (!isAboutWords(decision) || before.quote === decision.quote),
  );
}

/** Whether a decision strikes certain words, and says nothing of the section. */
function isAboutWords({ position, anchor }: Omit<Decision, 'id'>): boolean {
  return position === null && anchor !== null;
}

import type { AnswerDocument } from '../../corpus/document';
import { draftParts } from '../../lexicon/drafting';
import type { Known } from '../drafting/template';
import { knownOf, Template } from '../drafting/template';
import type { Completion } from './completion';
import type { Typed } from './typed';

/** The parts of an answer where a line begins, with what `remiss.json` knows filled in. */
export function completeParts(document: AnswerDocument, { before, offset, opensBlock }: Typed): Completion[] {
  const typed = before.replace(/^#{1,6} /, '');
  if (!opensBlock || typed.length === 1) return [];
  const known = knownWords(document);
  return draftParts
    .filter(({ kind, name }) => kind !== 'section' && name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ kind, name }) => ({
      kind: 'part',
      label: name,
      detail: '',
      range: { start: offset - typed.length, end: offset },
      ...new Template(known).add(kind).draft,
      filter: name,
    }));
}

/** What `remiss.json` tells, else the answer itself. */
function knownWords({ inquiry, answer, respondent }: AnswerDocument): Known {
  const told = knownOf(inquiry);
  return {
    ...told,
    organisation: told['organisation'] ?? (respondent.isNamed ? respondent.name : null),
    'diarienummer hos departementet': told['diarienummer hos departementet'] ?? answer.ministryDossier,
    'titel och beteckning': told['titel och beteckning'] ?? answer.inquiry,
  };
}

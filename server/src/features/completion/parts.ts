import type { AnswerDocument } from '../../corpus/document';
import type { DraftPart } from '../../lexicon/drafting';
import { draftParts } from '../../lexicon/drafting';
import type { Completion } from './completion';
import type { Typed } from './typed';

/** The parts of an answer where a line begins, with what `remiss.json` knows filled in. */
export function completeParts(document: AnswerDocument, { before, offset, opensBlock }: Typed): Completion[] {
  const typed = before.replace(/^#{1,6} /, '');
  if (!opensBlock || typed.length === 1) return [];
  const known = knownWords(document);
  return draftParts
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((part) => ({
      kind: 'part',
      label: part.name,
      detail: '',
      range: { start: offset - typed.length, end: offset },
      text: written(part, (slot) => known.get(slot) ?? slot.split('|')[0]!),
      snippet: snippetOf(part, known),
      filter: part.name,
    }));
}

function knownWords({ inquiry, answer, respondent }: AnswerDocument): ReadonlyMap<string, string> {
  const words = {
    organisation: inquiry?.ownOrganisation ?? (answer.respondent && respondent.name),
    beteckning: inquiry?.designation ?? answer.inquiry,
    titel: inquiry?.title,
    diarienummer: inquiry?.ministryDossier ?? answer.ministryDossier,
  };
  return new Map(Object.entries(words).flatMap(([slot, word]) => (word ? [[slot, word] as const] : [])));
}

function written({ lines }: DraftPart, fill: (slot: string) => string): string {
  return lines.join('\n').replace(/<([^<>]+)>/g, (_, slot: string) => fill(slot));
}

function snippetOf(part: DraftPart, known: ReadonlyMap<string, string>): string {
  let place = 0;
  return written(part, (slot) => {
    const word = known.get(slot);
    if (word !== undefined) return escape(word);
    const choices = slot.split('|');
    place++;
    return choices.length > 1 ? `\${${place}|${choices.join(',')}|}` : `\${${place}:${escape(slot)}}`;
  });
}

/** Text that stands for itself in a snippet. */
function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

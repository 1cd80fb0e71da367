import * as l10n from '@vscode/l10n';
import type { Position } from '../lexicon/position';
import { draftStances } from '../lexicon/drafting';
import type { AnswerDocument } from '../corpus/document';
import type { Range } from '../text/range';
import { within } from './measures';
import type { Fix } from './rule';

/** The positions that a writer chooses among, from support to abstention. */
const choices = [
  'supports',
  'supportsMainly',
  'supportsConditionally',
  'noObjection',
  'doubtful',
  'opposes',
  'abstains',
] as const satisfies readonly Position[];

/** The wording of a position that comes first in the lexicon: "tillstyrker förslaget". */
const wordings = new Map(
  choices.map((position) => [position, draftStances.find((stance) => stance.position === position)!.words]),
);

/** Sentences by whose position it is: they are the same at every keystroke. */
const sentences = new Map<string, ReadonlyMap<Position, string>>();

/** "Solna stad tillstyrker förslaget." and so on, in the order of the choices. */
function sentencesOf(name: string): ReadonlyMap<Position, string> {
  let known = sentences.get(name);
  if (!known) {
    if (sentences.size > 100) sentences.clear();
    known = new Map([...wordings].map(([position, words]) => [position, sentenceOf(name, words)]));
    sentences.set(name, known);
  }
  return known;
}

function sentenceOf(name: string, words: string): string {
  return words.endsWith(' att') ? `${name} ${words} …` : `${name} ${words}.`;
}

export interface FormulaOptions {
  /** Which positions are offered; all of them where it is not said. */
  readonly positions?: readonly Position[];
  /** Whether the sentence is about all of the proposals and not about one. */
  readonly plural?: boolean;
  /** Whether saying that there are no views comes first among the choices. */
  readonly noViews?: boolean;
}

/** Writes a sentence with a clear position before the first words in a range: a fix for each position. */
export function formulaFixes(
  { answer, flow }: AnswerDocument,
  range: Range,
  { positions = choices, plural = false, noViews = false }: FormulaOptions = {},
): Fix[] {
  const first = within(flow.blocks, range).find(({ kind }) => kind === 'paragraph' || kind === 'listItem');
  if (!first) return [];
  const name = answer.respondent?.name ?? l10n.t('We');
  const known = sentencesOf(name);
  const chosen = [
    ...(noViews ? [`${name} har inga synpunkter på förslaget.`] : []),
    ...positions.map((position) => known.get(position)!),
  ];
  // Before a list stands a paragraph of its own, before running text one more sentence.
  const gap = first.kind === 'listItem' ? '\n\n' : ' ';
  return chosen.map((singular) =>
    writeBefore(plural ? singular.replace('förslaget', 'förslagen') : singular, first.start, gap),
  );
}

function writeBefore(sentence: string, at: number, gap: string): Fix {
  return {
    title: l10n.t('Write "{0}"', sentence),
    changes: [{ start: at, end: at, newText: sentence + gap }],
  };
}

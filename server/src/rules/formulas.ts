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
const wordings: ReadonlyMap<Position, string> = new Map(
  choices.map((position) => [position, draftStances.find((stance) => stance.position === position)!.words]),
);

/** "Om myndigheten inte har några synpunkter, räcker det att svaret ger besked om detta." */
const noViewsWords = 'har inga synpunkter på förslaget';

/** A sentence and how the menu offers it. */
interface Formula {
  readonly sentence: string;
  readonly title: string;
}

/** By who holds the position, and by language; then by the words. They are the same at every keystroke. */
const formulas = new Map<string, Map<string, Formula>>();

function formulasOf(name: string): Map<string, Formula> {
  const key = `${l10n.t('We')} ${name}`;
  let known = formulas.get(key);
  if (!known) {
    if (formulas.size > 100) formulas.clear();
    formulas.set(key, (known = new Map()));
  }
  return known;
}

function formulaOf(known: Map<string, Formula>, name: string, words: string): Formula {
  let formula = known.get(words);
  if (!formula) {
    const sentence = words.endsWith(' att') ? `${name} ${words} …` : `${name} ${words}.`;
    known.set(words, (formula = { sentence, title: l10n.t('Write "{0}"', sentence) }));
  }
  return formula;
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
  { respondent, flow }: AnswerDocument,
  range: Range,
  { positions = choices, plural = false, noViews = false }: FormulaOptions = {},
): Fix[] {
  const first = within(flow.blocks, range).find(({ kind }) => kind === 'paragraph' || kind === 'listItem');
  if (!first) return [];
  const name = respondent.isNamed ? respondent.name : l10n.t('We');
  const known = formulasOf(name);
  const chosen = [
    ...(noViews ? [noViewsWords] : []),
    ...positions.map((position) => wordings.get(position)!),
  ];
  // Before a list stands a paragraph of its own, before running text one more sentence.
  const gap = first.kind === 'listItem' ? '\n\n' : ' ';
  return chosen.map((words) => {
    const { sentence, title } = formulaOf(
      known,
      name,
      plural ? words.replace('förslaget', 'förslagen') : words,
    );
    return { title, changes: [{ start: first.start, end: first.start, newText: sentence + gap }] };
  });
}

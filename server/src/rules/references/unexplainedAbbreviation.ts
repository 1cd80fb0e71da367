import * as l10n from '@vscode/l10n';
import { statuteByAbbreviation } from '../../lexicon/statutesLookup';
import type { Seen } from '../blockRule';
import { blockFacts } from '../blockRule';
import { isRespondents } from '../../answer/within';
import type { AnswerRule } from '../rule';
import { everyday } from './abbreviations';

/** Three to six capitals; "SKR:s" and "VULF-avtalet" hold one, "ESKILSTUNA KOMMUN" and roman numerals none. */
const capitals = /(?<![\p{L}\p{N}_@./-])(?<!\p{Lu}{2} )\p{Lu}{3,6}(?![\p{L}\p{N}_@/]|\.\p{L}| \p{Lu}{2})/gu;
const roman = /^[IVXLCM]+$/;

interface Abbreviation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words around it say what it means: "(MAS)", "MAS (medicinskt ansvarig …)", "förkortat MAS". */
  readonly explained: boolean;
}

const abbreviations = blockFacts(({ prose, kind }): Abbreviation[] => {
  if (kind === 'heading' || !/[A-ZÅÄÖ]{3}/.test(prose.text) || prose.text === prose.text.toUpperCase())
    return [];
  return [...prose.text.matchAll(capitals)]
    .filter(([text]) => !isKnown(text))
    .map(({ 0: text, index }) => {
      const before = prose.text.slice(Math.max(0, index - 24), index);
      const after = prose.text.slice(index + text.length, index + text.length + 3);
      const explained =
        /[([”"]$|förkort\p{L}*,? $|kalla\p{L}* $|nedan,? $|, $/u.test(before) || /^\)| \(|^,? d/u.test(after);
      return { text, start: index, end: index + text.length, explained };
    });
});

function isKnown(text: string): boolean {
  return everyday.has(text) || roman.test(text) || statuteByAbbreviation(text) !== undefined;
}

/** An abbreviation that the answer never says the meaning of. */
export const unexplainedAbbreviation: AnswerRule = {
  code: 'unexplained-abbreviation',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Förkortning som inte förklaras',
    looks:
      'Första gången en förkortning med tre till sex versaler används, när den inte förklaras någonstans i svaret: ”(MAS)” efter de utskrivna orden, eller de utskrivna orden inom parentes efter. Vanliga förkortningar (SKR, GDPR, SOU …) och kända lagförkortningar granskas inte.',
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Undvik ett alltför fackbetonat uttryckssätt.”',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nVi ser att AST har en viktig roll i samverkan.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nVi ser att allmän samverkanstjänst (AST) har en viktig roll.',
    fixes: [],
    limits: 'Regeln vet inte vilka förkortningar läsarna känner till.',
  },
  *check(document) {
    const firsts = new Map<string, Seen<Abbreviation>>();
    const explained = new Set<string>();
    for (const seen of abbreviations(document)) {
      const { text } = seen.fact;
      if (!firsts.has(text)) firsts.set(text, seen);
      if (seen.fact.explained) explained.add(text);
    }
    for (const [text, { fact, block }] of firsts) {
      if (explained.has(text)) continue;
      const { start, end } = block.prose.range(fact.start, fact.end);
      if (!isRespondents(document.answer, start)) continue;
      yield { start, end, message: l10n.t('"{0}" is never explained. Write it out the first time.', text) };
    }
  },
};

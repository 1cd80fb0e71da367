import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { wordEnd, wordStart } from '../../text/letters';
import { blockFacts } from '../blockRule';
import type { AnswerRule } from '../rule';

/** This many hedges in one sentence blur it. */
const most = 3;
const hedges =
  'kan komma att|skulle kunna|torde|synes|syns|förefaller|tycks|i viss mån|i någon mån|till viss del|möjligen|möjligtvis|eventuellt|kanske|i viss utsträckning|i princip|på sikt|troligen|sannolikt|antagligen|bör kunna';
const hedge = new RegExp(`${wordStart}(?:${hedges})${wordEnd}`, 'gu');
/** The same without a look at what stands around, which is enough to dismiss nearly every block. */
const anyHedge = new RegExp(hedges, 'g');

const hedged = blockFacts(({ prose, kind, sentences }) =>
  kind === 'heading' || (prose.lower.match(anyHedge)?.length ?? 0) < most
    ? []
    : sentences.filter(({ start, end }) => (prose.lower.slice(start, end).match(hedge)?.length ?? 0) >= most),
);

/** A position in a sentence full of hedges. */
export const hedgedPosition: AnswerRule = {
  code: 'hedged-position',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Ståndpunkt med många förbehåll',
    looks: `Meningar med en ståndpunkt och minst ${most} ord som ”torde”, ”möjligen”, ”i viss mån”, ”kan komma att”.`,
    source: 'SB PM 2003:02, s. 8, om svårtolkade formuleringar: ”Formulera ställningstagandet klart.”',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad ställer sig möjligen och i viss mån positiv till förslaget, som torde bli dyrt.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad ställer sig positiv till förslaget, som torde bli dyrt.',
    fixes: [],
  },
  *check(document) {
    const own = document.answer.stances.filter(isOwnStance);
    for (const { fact, block } of hedged(document)) {
      const range = block.prose.range(fact.start, fact.end);
      const mark = own.find(({ start }) => start >= range.start && start < range.end);
      if (mark)
        yield {
          start: mark.start,
          end: mark.end,
          message: l10n.t('So many qualifications make the position hard to see. Say it straight out.'),
        };
    }
  },
};

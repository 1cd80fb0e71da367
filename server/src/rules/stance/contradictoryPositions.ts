import * as l10n from '@vscode/l10n';
import type { Stance } from '../../answer/facts';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import { isStated } from '../body';
import type { AnswerRule } from '../rule';

/** What is agreed with, named as a whole and at once: "förslaget", "utredningens förslag i avsnitt 5.4". */
const wholeObject =
  /^\s+(?:(?:därför|alltså|även|också|dock|inte|helt)\s+)?(?:(?:utredningens|betänkandets|promemorians|regeringens|detta)\s+)?(?:förslag(?:et|en)?|bedömning(?:en)?)(?:\s+i\s+(?:sin\s+helhet|avsnitt\s+[\d.]+))?\s*(?:[.;,:]|och\s|men\s|$)/u;

/** Support and opposition of one and the same proposal. */
export const contradictoryPositions: AnswerRule = {
  code: 'contradictory-positions',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Motstridiga ståndpunkter om samma avsnitt',
    looks:
      'Ett ”tillstyrker” och ett ”avstyrker” som båda gäller ett avsnitts förslag som helhet: ”tillstyrker förslaget” på ett ställe, ”avstyrker förslaget” på ett annat. Ståndpunkter om delar av ett förslag (”förslaget om …”), minoritetens ord, beslutsprotokoll och tidigare ståndpunkter räknas inte.',
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Formulera ställningstagandet klart.” Den som sammanställer svaren kan inte veta vilket av orden som gäller.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nSolna stad tillstyrker förslaget i avsnitt 5.4.\n\n5.4 En ordning där kommuner kan anställa läkare\n\nSolna stad avstyrker förslaget. Regionens ansvar kvarstår.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nSolna stad avstyrker förslaget i avsnitt 5.4.\n\n5.4 En ordning där kommuner kan anställa läkare\n\nSolna stad avstyrker förslaget. Regionens ansvar kvarstår.',
    fixes: [],
    limits: 'Regeln ser inte motsägelser som uttrycks på annat sätt än med ord för en ståndpunkt.',
  },
  *check(document) {
    for (const { number, earlier, later } of contradictions(document)) {
      yield {
        start: later.start,
        end: later.end,
        message: l10n.t('Section {0} is both supported and opposed. Make clear which applies.', number),
        related: [{ start: earlier.start, end: earlier.end, message: l10n.t('The other position.') }],
      };
    }
  },
};

/** A section whose proposal is supported and opposed, and where. */
export interface Contradiction {
  readonly number: string;
  readonly earlier: Stance;
  readonly later: Stance;
}

/** The sections whose proposals are both supported and opposed as a whole. */
export function* contradictions(document: AnswerDocument): Generator<Contradiction> {
  const isWhole = ({ end }: Stance) => wholeObject.test(document.text.slice(end, end + 120).toLowerCase());
  for (const [number, { supports, opposes }] of marksBySection(document)) {
    // Few sections have both, so few are looked at.
    if (!supports.length || !opposes.length) continue;
    if (document.passages.some((passage) => passage.number === number && isStated(passage))) continue;
    const first = supports.find(isWhole);
    const second = opposes.find(isWhole);
    if (!first || !second) continue;
    const [earlier, later] = first.start < second.start ? [first, second] : [second, first];
    yield { number, earlier, later };
  }
}

interface Marks {
  readonly supports: Stance[];
  readonly opposes: Stance[];
}

/** By section: the marks that support or oppose its proposal without reservation. */
function marksBySection(document: AnswerDocument): Map<string, Marks> {
  const { answer } = document;
  const marks = new Map<string, Marks>();
  for (const stance of answer.stances) {
    if (stance.position !== 'supports' && stance.position !== 'opposes') continue;
    if (!isOwnStance(stance) || stance.target.kind !== 'proposal' || stance.qualifiers.length) continue;
    for (const number of stance.target.sections) {
      const found = marks.get(number) ?? { supports: [], opposes: [] };
      found[stance.position].push(stance);
      marks.set(number, found);
    }
  }
  return marks;
}

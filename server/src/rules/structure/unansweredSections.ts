import * as l10n from '@vscode/l10n';
import { areRelated } from '../../text/sectionNumbers';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** "I övrigt har vi inga synpunkter", "tillstyrker övriga förslag": the rest is answered too. */
const theRest =
  /(?<![\p{L}\p{N}])(?:i övrigt|övriga (?:förslag|delar|avsnitt)|förslag(?:en)? i övrigt|samtliga (?:andra )?förslag|alla (?:andra )?förslag|resterande|som inte (?:nämns|kommenteras|tas upp|berörs))(?![\p{L}\p{N}])/u;

/** Proposals that the answer says nothing of. */
export const unansweredSections: AnswerRule = {
  code: 'unanswered-sections',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Förslag som inte besvaras',
    looks:
      'Förslag i `remiss.json` som svaret varken har en rubrik för eller nämner med nummer, i ett svar utan en mening om resten (”I övrigt har vi inga synpunkter”). De flesta svarar på det som rör dem. Regeln är därför avstängd från början.',
    source:
      'Läkarförbundets svar visar hur det kan sägas: ”Vi tillstyrker samtliga förslag som inte nämns i detta yttrande.”',
    remiss:
      '{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [{ "id": "4.2", "rubrik": "Avtalen" }, { "id": "5.4", "rubrik": "Anställa läkare" }] }',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget. I övrigt har staden inga synpunkter.',
    fixes: [],
  },
  *check(document) {
    const { answer, inquiry, text } = document;
    const proposals =
      inquiry?.sections.filter(({ kind }) => kind === 'proposal' || kind === 'recommendation') ?? [];
    if (!proposals.length || theRest.test(text.toLowerCase())) return;
    const named = new Set([
      ...answer.sections.flatMap(({ numbers }) => numbers),
      ...answer.stances.flatMap(({ target }) => target.sections),
    ]);
    const silent = proposals
      .map(({ number }) => number)
      .filter((number) => ![...named].some((other) => areRelated(number, other)));
    if (!silent.length) return;
    yield {
      ...titleOf(document),
      message: l10n.t(
        'The answer says nothing about {0}. If you have no views on the other proposals, say so.',
        silent.join(', '),
      ),
    };
  },
};

import * as l10n from '@vscode/l10n';
import { answersByDecision } from '../../corpus/decisions/answers';
import { removeLine } from '../../corpus/decisions/decisionFile';
import type { DecisionRule } from '../rule';

/** Decisions whose words, section or answer are gone. */
export const lostDecision: DecisionRule = {
  code: 'lost-decision',
  level: 'information',
  guide: {
    title: 'Avgörande utan plats',
    looks:
      'Rader i `remiss.decisions.jsonl` vars ord, avsnitt eller svar inte längre finns i mappen. Ett avgörande följer sina ord när texten flyttas, raderna bryts om eller mellanslag och bindestreck ändras, men inte när orden själva skrivs om: ett enda ord kan vända en ståndpunkt. Raden ligger kvar men räknas inte.',
    source: 'En ståndpunkt ska kunna visas med de ord som den bygger på.',
    wrong: '{"id":"urn:uuid:1", … "target":{"source":"ett-svar-som-inte-finns.txt"}}',
    right: '{"id":"urn:uuid:1", … "target":{"source":"solna.txt"}}',
    fixes: ['Ta bort raden.'],
  },
  *check({ folder, text, file }, snapshot) {
    // While answers are still being read, nobody knows which are gone.
    if (!snapshot.complete) return;
    const answers = answersByDecision(snapshot, folder);
    for (const { decision, start, end } of file.lines) {
      const about = answers.get(decision) ?? [];
      if (about.some((document) => document.placeOf(decision))) continue;
      const change = removeLine(text, file, decision.id);
      yield {
        start,
        end,
        message: about.length
          ? l10n.t('The decision has no effect: its words or its section are gone.')
          : l10n.t('The decision has no effect: the answer is not in the folder.'),
        ...(change && { fixes: [{ title: l10n.t('Remove the line'), changes: [change] }] }),
      };
    }
  },
};

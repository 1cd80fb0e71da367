import * as l10n from '@vscode/l10n';
import type { Silence } from '../../corpus/silenceFile';
import type { Finding, SilenceContext, SilenceRule } from '../rule';

/** Silencings that silence nothing any longer. */
export const unusedSilence: SilenceRule = {
  code: 'unused-silence',
  level: 'information',
  guide: {
    title: 'Rad utan verkan i remiss.tystat.jsonl',
    looks:
      'Rader i `remiss.tystat.jsonl` som inte tystar något: anmärkningen finns inte kvar i filen, orden omkring den har skrivits om, eller så finns det ingen regel med den koden. En anmärkning känns igen på sina ord och orden omkring, inte på sin plats, så en rad behövs fortfarande när texten bara har flyttats.',
    source: 'En rad som ligger kvar döljer nästa anmärkning som råkar se likadan ut.',
    wrong: '{"regel":"long-sentences"}',
    right: '{"regel":"long-sentence"}',
    fixes: ['Ta bort raden.'],
  },
  *check({ text, file }, context) {
    for (const silence of file.silences) {
      const message = messageFor(silence, context);
      if (message) yield finding(text, silence, message);
    }
  },
};

function messageFor(silence: Silence, { codes, isFound }: SilenceContext): string | null {
  if (!codes.includes(silence.rule)) return l10n.t('There is no rule "{0}".', silence.rule);
  if (silence.finding === null || isFound(silence)) return null;
  return l10n.t('The line has no effect: the finding is gone, or the words around it have changed.');
}

function finding(text: string, { start, end }: Silence, message: string): Finding {
  const lineEnd = /\r\n|\r|\n|$/g;
  lineEnd.lastIndex = end;
  const ending = lineEnd.exec(text);
  const after = ending ? ending.index + ending[0].length : end;
  return {
    start,
    end,
    message,
    fixes: [{ title: l10n.t('Remove the line'), changes: [{ start, end: after, newText: '' }] }],
  };
}

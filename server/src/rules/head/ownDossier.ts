import * as l10n from '@vscode/l10n';
import type { Quote } from '../../answer/facts';
import type { AnswerRule } from '../rule';

/** One dossier of one's own, written in two ways. */
export const ownDossier: AnswerRule = {
  code: 'dossier-spellings',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Diarienumret skrivet på två sätt',
    looks:
      'Det egna diarienumret när det står med olika skiljetecken eller olika många nollor: ”VON/202400324” och ”VON/2024:00324”. Olika nummer jämförs inte: ett svar kan ha både ett ärende- och ett handlingsnummer.',
    source: 'Svaret diarieförs och söks på numret, både hos remissinstansen och på departementet.',
    wrong:
      'Solna stad\n\nDnr: KS/202400324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:00324\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:00324\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Skriv numret som på det andra stället.'],
  },
  *check({ answer, text }) {
    const written = new Map<string, Quote>();
    for (const dossier of answer.dossiers) {
      const spelling = text.slice(dossier.start, dossier.end);
      const key = dossierKey(spelling);
      const first = written.get(key);
      if (!first) written.set(key, dossier);
      else if (first.text.replace(/\s/g, '') !== spelling.replace(/\s/g, '')) {
        yield {
          start: dossier.start,
          end: dossier.end,
          message: l10n.t(
            'The reference number is written "{0}" elsewhere. Write it the same way.',
            first.text,
          ),
          related: [{ start: first.start, end: first.end, message: l10n.t('The other spelling.') }],
          fixes: [
            {
              title: l10n.t('Write "{0}" here', first.text),
              changes: [{ start: dossier.start, end: dossier.end, newText: first.text }],
            },
            {
              title: l10n.t('Write "{0}" there', spelling),
              changes: [{ start: first.start, end: first.end, newText: spelling }],
            },
          ],
        };
      }
    }
  },
};

/** Letters, year and number, without what parts them and the zeros that fill up: "von 2024 324". */
function dossierKey(text: string): string {
  const compact = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const year = /(?:19|20)\d\d/.exec(compact);
  if (!year) return compact;
  const end = year.index + year[0].length;
  return `${compact.slice(0, end)} ${compact.slice(end).replace(/^0+/, '')}`;
}

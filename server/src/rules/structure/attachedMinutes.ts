import * as l10n from '@vscode/l10n';
import type { AnswerRule } from '../rule';

/** Minutes of the decision, sent along with the answer. */
export const attachedMinutes: AnswerRule = {
  code: 'attached-minutes',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Protokoll efter svaret',
    looks:
      'Ett beslutsprotokoll efter svarets egen text (”§ 26 … Beslut 1. …”). Protokollet upprepar svaret och kan läsas som en del av det; skicka det som en egen bilaga.',
    source: 'Den som sammanställer svaren läser allt i filen som remissinstansens ståndpunkt.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n§ 26\n\nRemissvar SOU 2024:72 KS/2024:324\n\nBeslut\n\n1. Kommunstyrelsen antar remissvaret som sitt eget.\n\n2. Ärendet justeras omedelbart.\n\nSammanfattning\n\nSolna stad har blivit utsedd som remissinstans.',
    right: 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    fixes: [],
  },
  *check({ answer, text }) {
    const own = answer.speakers.findIndex(({ role }) => role === 'respondent');
    const minutes = answer.speakers.find(
      ({ role, start, end }, index) => role === 'decision' && index > own && own >= 0 && end - start > 100,
    );
    if (!minutes) return;
    const line = text.slice(minutes.start, minutes.end).search(/[\r\n]/);
    yield {
      start: minutes.start,
      end: line < 0 ? minutes.end : minutes.start + line,
      message: l10n.t('The minutes begin here and read as part of the answer. Send them as a separate file.'),
    };
  },
};

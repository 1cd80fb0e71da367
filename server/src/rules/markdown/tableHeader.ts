import * as l10n from '@vscode/l10n';
import type { AnswerRule } from '../rule';

/** The line under a table's header row: "| --- | :-: |". */
const divider = /^[\s|:-]+$/;

/** A table whose header row is empty. */
export const tableHeader: AnswerRule = {
  code: 'table-header',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Tabell utan kolumnrubriker',
    looks: 'Tabeller i Markdown vars första rad är tom, så att kolumnerna saknar rubriker.',
    source:
      'Lagen (2018:1937) om tillgänglighet till digital offentlig service, som remissmissiven hänvisar till. WCAG 2.1, 1.3.1.',
    wrong:
      '# Solna stads yttrande över SOU 2024:72\n\n|  |  |\n| --- | --- |\n| 2024 | 12 |\n\nSolna stad tillstyrker förslaget.',
    right:
      '# Solna stads yttrande över SOU 2024:72\n\n| År | Läkare |\n| --- | --- |\n| 2024 | 12 |\n\nSolna stad tillstyrker förslaget.',
    fixes: [],
  },
  *check({ text }) {
    for (let bar = text.indexOf('|'); bar >= 0;) {
      const lineStart = text.lastIndexOf('\n', bar) + 1;
      const lineEnd = text.indexOf('\n', bar);
      const end = lineEnd < 0 ? text.length : lineEnd;
      const nextEnd = text.indexOf('\n', end + 1);
      const line = text.slice(lineStart, end).trimEnd();
      const next = text.slice(end + 1, nextEnd < 0 ? text.length : nextEnd).trimEnd();
      if (/^[|\s]+$/.test(line) && line.length > 1 && divider.test(next) && next.includes('--')) {
        yield {
          start: lineStart,
          end: lineStart + line.length,
          message: l10n.t('The table has no column headings. Add them in the first row.'),
        };
      }
      bar = text.indexOf('|', end + 1);
    }
  },
};

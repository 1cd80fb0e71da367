import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** UTF-8 read as windows-1252 ("fÃ¶rslag"), and letters that are lost. */
const broken = /Ã[¤¥¶„…–©]|\uFFFD/g;
/** A block with fewer has a slip of the pen, or shows an example. */
const fewest = 2;

/** Text that has been read in the wrong encoding, so that nothing in it can be relied on. */
export const unreadableText: AnswerRule = {
  code: 'unreadable-text',
  level: 'warning',
  about: 'reading',
  guide: {
    title: 'Oläslig text',
    looks: `Stycken med minst ${fewest} tecken som visar att filen har sparats i fel kodning: ”fÃ¶rslag” i stället för ”förslag”, eller ersättningstecknet U+FFFD. Ståndpunkter i sådan text missas.`,
    source: 'UTF-8 läst som windows-1252. Spara om filen som UTF-8, eller hämta den på nytt.',
    wrong: 'Yttrande över SOU 2024:72\n\nStaden tillstyrker fÃ¶rslaget om lÃ¤kare.',
    right: 'Yttrande över SOU 2024:72\n\nStaden tillstyrker förslaget om läkare.',
    fixes: [],
  },
  check: perBlock(
    ({ prose }) => {
      const found = [...prose.text.matchAll(broken)];
      const first = found[0];
      return first && found.length >= fewest
        ? [
            {
              start: first.index,
              end: first.index + first[0].length,
              message: l10n.t(
                'The text here is garbled because the file was saved in the wrong encoding. Positions may be missed. Save it as UTF-8.',
              ),
            },
          ]
        : [];
    },
    { furniture: true, needs: ['ã', '\uFFFD'] },
  ),
};

import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** An image without words for those who do not see it. */
export const imageText: AnswerRule = {
  code: 'image-text',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Bild utan alternativtext',
    looks: 'Bilder i Markdown vars alternativtext är tom: `![](karta.png)`.',
    source:
      'Lagen (2018:1937) om tillgänglighet till digital offentlig service, som remissmissiven hänvisar till. WCAG 2.1, 1.1.1.',
    wrong: '# Solna stads yttrande över SOU 2024:72\n\n![](karta.png)\n\nSolna stad tillstyrker förslaget.',
    right:
      '# Solna stads yttrande över SOU 2024:72\n\n![Karta över länets vårdcentraler](karta.png)\n\nSolna stad tillstyrker förslaget.',
    fixes: [],
  },
  check: perBlock(
    ({ prose }) =>
      [...prose.text.matchAll(/!\[\s*\]\([^()\s]{1,300}\)/g)].map(({ 0: image, index }) => ({
        start: index,
        end: index + image.length,
        message: l10n.t('The image has no alternative text. Describe it for those who cannot see it.'),
      })),
    { furniture: true, needs: ['!['] },
  ),
};

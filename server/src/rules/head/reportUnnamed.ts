import * as l10n from '@vscode/l10n';
import { contentWords, sameWord } from '../similarity';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** How far the title and opening reach. */
const opening = 2500;
/** Remissed documents that have no number: they are named by what they are. */
const withoutNumber =
  /(?<![\p{L}\p{N}])(?:promemori|utkast|lagrådsremiss|rapport|förslag till|föreskrifter|direktiv|förordning|com ?\(|skrivelse|hemställan|framställning|remissen? (?:av|om|över|från|gällande)|yttrande över [”"])/u;

/** An answer that does not say which report it answers. */
export const reportUnnamed: AnswerRule = {
  code: 'report-unnamed',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Betänkandet anges inte',
    looks:
      'Svar vars rubrik och inledning varken har betänkandets nummer, departementets diarienummer eller titeln i `remiss.json`. Promemorior och rapporter har inget nummer: det räcker att de nämns.',
    source: 'Civos, Att skriva remissvar: ”Identifiera betänkandet eller vilken SOU det avser i rubriken.”',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72" } }',
    wrong: 'Remissvar från Solna stad\n\nSolna stad tillstyrker förslagen.',
    right: 'Remissvar från Solna stad över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    fixes: ['Skriv numret sist i rubriken.'],
  },
  *check(document) {
    const { answer, inquiry, text } = document;
    if (answer.inquiry || answer.ministryDossier) return;
    const head = text.slice(0, opening);
    if (withoutNumber.test(head.toLowerCase()) || namesTitle(head, inquiry?.title ?? null)) return;
    if (answer.references.some(({ kind, start }) => (kind === 'sou' || kind === 'ds') && start < opening))
      return;
    const title = titleOf(document);
    const number = inquiry?.designation;
    yield {
      ...title,
      message: l10n.t('The answer does not say which report it concerns.'),
      fixes: number
        ? [
            {
              title: l10n.t('Write "{0}"', number),
              changes: [{ start: title.end, end: title.end, newText: ` (${number})` }],
            },
          ]
        : [],
    };
  },
};

function namesTitle(head: string, title: string | null): boolean {
  if (!title) return false;
  const words = contentWords(head);
  return contentWords(title).every((word) => words.some((other) => sameWord(word, other)));
}

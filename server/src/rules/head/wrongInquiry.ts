import * as l10n from '@vscode/l10n';
import { inquiryKey } from '../../corpus/names';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** The answer is about another report than the one in `remiss.json`. */
export const wrongInquiry: AnswerRule = {
  code: 'wrong-inquiry',
  level: 'error',
  about: 'writing',
  guide: {
    title: 'Fel betänkande',
    looks:
      'Svar som anger ett annat betänkande än det som `remiss.json` beskriver och inte nämner det rätta någonstans. Ett svar på två betänkanden är inte fel.',
    source: 'Civos, Att skriva remissvar: ”Identifiera betänkandet eller vilken SOU det avser i rubriken.”',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72" } }',
    wrong:
      'Solna stads yttrande över betänkandet Vägen framåt (SOU 2024:71)\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över betänkandet Vägen framåt (SOU 2024:72)\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Byt numret mot det rätta.'],
  },
  *check(document) {
    const { answer, inquiry } = document;
    const right = inquiry?.designation;
    const given = answer.inquiry;
    if (!right || !given || inquiryKey(given) === inquiryKey(right)) return;
    const cited = answer.references.filter(({ kind }) => kind === 'sou' || kind === 'ds');
    const isCited = (designation: string) =>
      cited.some(
        ({ text }) =>
          inquiryKey(text).replace(/[^\p{L}\d:]/gu, '') ===
          inquiryKey(designation).replace(/[^\p{L}\d:]/gu, ''),
      );
    if (isCited(right)) return;
    const wrong = cited.find(({ text }) => text.replace(/\s+/g, ' ') === given);
    const range = wrong ?? titleOf(document);
    yield {
      start: range.start,
      end: range.end,
      message: l10n.t('The answer concerns {0}, but this folder concerns {1}.', given, right),
      fixes: wrong
        ? [
            {
              title: l10n.t('Change to {0}', right),
              changes: [{ start: wrong.start, end: wrong.end, newText: right }],
            },
          ]
        : [],
    };
  },
};

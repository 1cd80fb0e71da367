import * as l10n from '@vscode/l10n';
import type { BlockFinding } from '../blockRule';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const page = /(?<![\p{L}\p{N}:])(?:sid\.? ?|s )(?=\d)/gu;
const section = /(?<![\p{L}\p{N}])avs(?:n|nitt)?\. ?(?=\d)/gu;
/** The hyphen comes first, so that nothing is looked at where there is none. */
const range =
  /-(?<=(?:avsnitt(?:en)?|kap\.|kapitel|kapitlen|s\.) \d{1,3}(?:\.\d{1,3}){0,5}-)(?=\d{1,3}(?:\.\d{1,3}){0,5}(?![\d-]))/gu;

/** "sid 45", "avs. 4.1", "avsnitt 4.1-4.3": references into the report, in the form that others use. */
export const pageForm: AnswerRule = {
  code: 'reference-form',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Formen på hänvisningar till betänkandet',
    looks:
      'Hänvisningar till sidor och avsnitt i andra former än ”s. 45”, ”avsnitt 4.1” och ”avsnitt 4.1–4.3”: ”sid 45”, ”s 45”, ”avs. 4.1”, bindestreck i stället för tankstreck i intervall. ”Sidan 45” i löpande text är rätt.',
    source:
      'Myndigheternas skrivregler (Ds 2009:38): tankstreck i intervall. I 38 761 citat ur remissvar står ”s. 123” dubbelt så ofta som ”sid” och ”sidan” tillsammans.',
    wrong: 'Resonemanget på sid 45 är oklart.',
    right: 'Resonemanget på s. 45 är oklart.',
    fixes: ['Skriv hänvisningen i rätt form.'],
  },
  check: perBlock(({ prose: { lower } }) =>
    /\d/.test(lower)
      ? [
          ...replaced(lower, page, 's. '),
          ...replaced(lower, section, 'avsnitt '),
          ...replaced(lower, range, '–'),
        ]
      : [],
  ),
};

function replaced(text: string, pattern: RegExp, newText: string): BlockFinding[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => {
    const end = index + whole.length;
    const shown = newText.trim();
    return {
      start: index,
      end: index + whole.trimEnd().length,
      message: l10n.t('Write references to the report as "{0}".', shown),
      fixes: [{ title: l10n.t('Write "{0}"', shown), changes: [{ start: index, end, newText }] }],
    };
  });
}

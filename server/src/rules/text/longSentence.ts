import * as l10n from '@vscode/l10n';
import { wordCount } from '../../text/words';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** Sentences of more words than this are hard to follow. */
const longest = 45;
/** As many words of one letter, with a space after each, in UTF-16 units: what is shorter need not be counted. */
const shortest = 2 * longest;

/** A sentence too long to follow. */
export const longSentence: AnswerRule = {
  code: 'long-sentence',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Mycket lång mening',
    looks: `Meningar i löpande text och punktlistor med fler än ${longest} ord. Rubriker räknas inte. Gränsen är avsiktligt hög: remissvar har i snitt 20–27 ord per mening.`,
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Skriv kort.” Enligt förordningen (1977:951, upphävd 1988) ska ”invecklade satsbyggnader” undvikas.',
    wrong: `Nämnden anser att förslaget ${'om en nationell samordning av avtalen mellan regionerna och kommunerna '.repeat(5)}bör genomföras.`,
    right:
      'Nämnden anser att förslaget om en nationell samordning av avtalen bör genomföras. Avtalen blir då lika i hela landet.',
    fixes: [],
  },
  check: perBlock(({ prose, kind, sentences }) =>
    kind === 'heading' || prose.text.length < shortest
      ? []
      : sentences.flatMap((sentence) => {
          if (sentence.end - sentence.start < shortest) return [];
          const count = wordCount(prose.text.slice(sentence.start, sentence.end));
          return count > longest
            ? [{ ...sentence, message: l10n.t('The sentence has {0} words. Split it if you can.', count) }]
            : [];
        }),
  ),
};

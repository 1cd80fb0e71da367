import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const dissent =
  /(?<![\p{L}\p{N}])(?:reserverar sig mot|reserverade sig mot|till förmån för (?:eget|sitt eget|sina egna) yrkande|anmäler avvikande mening|anmälde avvikande mening|vi reserverar oss)(?![\p{L}\p{N}])/gu;

/** How a minority's part is headed. */
const label =
  /^[\s#*]*(?:reservation|särskil[dt]|protokollsanteckning|avvikande|anteckning|skiljaktig|röstförklaring|bilaga)/u;

const scan = perBlock(
  ({ prose }) =>
    [...prose.lower.matchAll(dissent)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      message: l10n.t(
        'These are the words of a minority. Put them under a heading of their own, such as Reservation or Särskilt yttrande.',
      ),
    })),
  { needs: ['reserver', 'avvikande mening', 'yrkande'] },
);

/** A minority's words in the middle of the answer. */
export const unlabelledDissent: AnswerRule = {
  code: 'unlabelled-dissent',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Avvikande mening utan rubrik',
    looks:
      'Ord som bara en minoritet säger (”reserverar sig mot”, ”till förmån för eget yrkande”) i svarets egen text. Under en rubrik som Reservation, Särskilt yttrande eller Protokollsanteckning är de på sin plats.',
    source:
      'En reservation hör till beslutet och inte till svaret (https://helsingborg.se/kommun-och-politik/kommunens-organisation/politisk-ordlista/vad-ar-en-reservation/).',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslaget. Anna Berg (M) reserverar sig mot beslutet.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslaget.\n\nReservation\n\nAnna Berg (M) reserverar sig mot beslutet.',
    fixes: [],
  },
  *check(document) {
    const { answer, text } = document;
    for (const finding of scan(document)) {
      const speaker = answer.speakers.find(({ start, end }) => finding.start >= start && finding.start < end);
      const isLabelled =
        speaker?.role === 'decision' ||
        (speaker?.role === 'dissent' &&
          label.test(text.slice(speaker.start, speaker.start + 80).toLowerCase()));
      if (!isLabelled) yield finding;
    }
  },
};

/** Wordings for a person who writes an answer: stances that nobody misreads, and the parts of an answer. Data only. */
import type { Position } from './position';

/** Words that say a position after the name of who holds it: "Kommunen tillstyrker förslaget". */
export interface DraftStance {
  /** "[villkor]" is for the writer to replace. */
  readonly words: string;
  readonly position: Position;
  /** What the report has in the section: proposals are supported, assessments agreed with. */
  readonly about: 'proposal' | 'assessment';
  /** One of the eight wordings that a new draft offers for every section. */
  readonly choice?: true;
  readonly source: string;
}

/** What a part of an answer is. */
export type DraftPartKind = 'head' | 'summary' | 'section' | 'rest' | 'decision';

/** A part of an answer, as a person begins to write it. */
export interface DraftPart {
  readonly kind: DraftPartKind;
  /** Its first words, by which it is found. */
  readonly name: string;
  /**
   * Its lines. Words in angle brackets are filled in where `remiss.json` tells them; what stands in square brackets
   * within them is for the writer to replace, and "<a|b>" a choice. `<stance>` is the choice of positions.
   */
  readonly lines: readonly string[];
  readonly source: string;
}

/** How the Government Offices ask for clear positions: "Vi instämmer i …", "Vi motsätter oss …", "Vi har inga synpunkter …". */
const guidance = 'SB PM 2021:1, https://www.regeringen.se/rapporter/2021/09/svara-pa-remiss/';
/** "Den som är tveksam bör klart säga detta." */
const olderGuidance = 'SB PM 2003:02 p. 8';
/** "I remissvaret anges Regeringskansliets diarienummer." */
const plainHead =
  'https://www.regeringen.se/remisser/2016/04/remiss-sou-2015105-plats-for-fler-som-bygger-mer';

/** The wordings about proposals, then those about assessments, each from support to opposition. */
export const draftStances: readonly DraftStance[] = [
  {
    words: 'tillstyrker förslaget',
    position: 'supports',
    about: 'proposal',
    choice: true,
    source: 'prop. 2005/06:173',
  },
  {
    words: 'tillstyrker i huvudsak förslaget',
    position: 'supportsMainly',
    about: 'proposal',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'tillstyrker förslaget under förutsättning att [villkor]',
    position: 'supportsConditionally',
    about: 'proposal',
    choice: true,
    source: 'Läkarförbundet, answer to SOU 2021:34: "tillstyrker om relevanta ändringar görs"',
  },
  {
    words: 'har inget att invända mot förslaget',
    position: 'noObjection',
    about: 'proposal',
    choice: true,
    source: 'prop. 2005/06:173: "haft något att invända mot"',
  },
  {
    words: 'har synpunkter på förslaget',
    position: 'comments',
    about: 'proposal',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'är tveksam till förslaget',
    position: 'doubtful',
    about: 'proposal',
    choice: true,
    source: olderGuidance,
  },
  {
    words: 'avstyrker förslaget',
    position: 'opposes',
    about: 'proposal',
    choice: true,
    source: 'prop. 2012/13:144',
  },
  { words: 'motsätter sig förslaget', position: 'opposes', about: 'proposal', source: guidance },
  {
    words: 'avstår från att yttra sig över förslaget',
    position: 'abstains',
    about: 'proposal',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'instämmer i bedömningen',
    position: 'supports',
    about: 'assessment',
    choice: true,
    source: guidance,
  },
  {
    words: 'instämmer i huvudsak i bedömningen',
    position: 'supportsMainly',
    about: 'assessment',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'instämmer i bedömningen under förutsättning att [villkor]',
    position: 'supportsConditionally',
    about: 'assessment',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'har inget att invända mot bedömningen',
    position: 'noObjection',
    about: 'assessment',
    choice: true,
    source: 'prop. 1991/92:167: "Bedömningen biträds eller lämnas utan erinran"',
  },
  {
    words: 'har synpunkter på bedömningen',
    position: 'comments',
    about: 'assessment',
    choice: true,
    source: 'common wording',
  },
  {
    words: 'är tveksam till bedömningen',
    position: 'doubtful',
    about: 'assessment',
    choice: true,
    source: olderGuidance,
  },
  {
    words: 'instämmer inte i bedömningen',
    position: 'opposes',
    about: 'assessment',
    choice: true,
    source: 'prop. 1992/93:30: "delar inte utredningens uppfattning att"',
  },
  {
    words: 'avstår från att yttra sig över bedömningen',
    position: 'abstains',
    about: 'assessment',
    choice: true,
    source: 'common wording',
  },
];

/** Stands where the position is to be chosen; no words of a position, so that a draft takes none by itself. */
export const unchosenPosition = '[ståndpunkt]';

/** In the order in which an answer has them. */
export const draftParts: readonly DraftPart[] = [
  {
    kind: 'head',
    name: 'Yttrande över',
    lines: [
      '<[organisation]>',
      '<[datum]>',
      'Dnr: <[diarienummer]>',
      '',
      '<[departement]>',
      'Regeringskansliets diarienummer: <[diarienummer hos departementet]>',
      '',
      'Yttrande över <[titel och beteckning]>',
    ],
    source: plainHead,
  },
  {
    kind: 'summary',
    name: 'Sammanfattning',
    lines: [
      'Sammanfattning',
      '',
      '<[organisation]> <stance>. <[skriv de viktigaste ståndpunkterna, med avsnittens nummer]>.',
    ],
    source: guidance,
  },
  {
    kind: 'section',
    name: 'Avsnitt',
    lines: ['<[nummer]> <[rubrik]>', '', '<[organisation]> <stance>. <[skriv skälen]>.'],
    source: guidance,
  },
  {
    kind: 'rest',
    name: 'Övriga förslag',
    lines: ['Övriga förslag', '', '<[organisation]> har inga synpunkter på övriga förslag.'],
    source: guidance,
  },
  {
    kind: 'decision',
    name: 'Beslut i ärendet',
    lines: [
      'Beslut i ärendet',
      '',
      'Detta yttrande har beslutats av <[namn på beslutande]>. Föredragande har varit <[namn på föredragande]>.',
    ],
    source: guidance,
  },
];

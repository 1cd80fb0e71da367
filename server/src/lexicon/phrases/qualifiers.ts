import type { QualifierPhrase } from './phrase';

const mainly = [
  'i huvudsak',
  'i stort',
  'i det stora',
  'i allt väsentligt',
  'i allt ?det väsentliga',
  'i väsentliga delar',
  'i ?alla ?de stora delar/drag',
  'till stora/vissa delar',
  'till största/övervägande delen',
  'till övervägande del',
  'till ?en största/stor/viss del',
  'i viss/vissa mån/utsträckning/delar',
  'i många/flera delar/avseenden',
  'i princip',
  'försiktigt',
  'i grunden',
  'i mångt ?och ?mycket',
  'i ?det stora hela',
  'huvudsakligen',
  'delvis',
  'överlag',
  'generellt',
  'principiellt',
  'på det hela taget',
  'flera av',
  'många av',
  'flertalet ?av',
  'merparten ?av',
  'huvuddelen ?av',
  'majoriteten av',
  'delar av',
  'en del av',
  'vissa av/delar/förslag',
  'några av',
  'de flesta',
  'flera/många/vissa ~2 förslag/förslagen/delar/bedömningar',
];
const reservation = [
  'med vissa/några/följande/mindre ~2 synpunkter/kommentarer/tillägg/förtydliganden/justeringar/reservationer/förbehåll/påpekanden/anmärkningar',
  'med ?det/de/den nedan synpunkter/kommentarer',
  'med ?de synpunkter/reservation/reservationer/kommentarer/tillägg som/för/om/nedan',
];
const condition = [
  'under förutsättning/förutsättningen ?av ?att',
  'förutsatt att',
  'på/med villkor/villkoret att',
  'med ?det/ett förbehåll/förbehållet ?om ?för ?att',
  'såvida',
  'givet att',
  'om ~4 beaktas/tillgodoses/tillgodoser/beaktar',
  'en förutsättning ?är ?att',
  'endast/enbart/bara om',
  'kan endast/enbart',
  'i så/sådant/sådana fall',
  'först när/sedan/om',
];
const exception = [
  'med ~2 undantag/undantaget ?för/av/från',
  'förutom',
  'utom',
  'bortsett från',
  'undantaget',
];
const remainder = [
  'i övrigt',
  'övriga förslag/förslagen/delar/bedömningar',
  'som inte ~4 nämns/omnämns/kommenteras/berörs/tas',
  'inte ~1 nämnda/omnämnda/kommenterade',
];
const whole = [
  'i ?sin/dess helhet',
  'samtliga',
  'alla',
  'fullt ut',
  'till fullo',
  'i alla delar',
  'helt',
  'helt och hållet',
  'fullständigt',
  'till alla delar',
];

/** Words that limit a stance; "tillstyrker i huvudsak" stands halfway between support and comments. */
export const qualifiers: readonly QualifierPhrase[] = [
  ...mainly.map((words): QualifierPhrase => ({ words, qualifier: 'mainly' })),
  ...reservation.map((words): QualifierPhrase => ({ words, qualifier: 'reservation' })),
  ...condition.map((words): QualifierPhrase => ({ words, qualifier: 'condition' })),
  ...exception.map((words): QualifierPhrase => ({ words, qualifier: 'exception' })),
  ...remainder.map((words): QualifierPhrase => ({ words, qualifier: 'remainder' })),
  ...whole.map((words): QualifierPhrase => ({ words, qualifier: 'whole' })),
];

/**
 * The headings by which somebody other than the respondent begins to speak, and by which they stop.
 * All are matched at the beginning of a line, in lower case, any mark of Markdown or bullet left out.
 *
 * Sources: kommunallagen (2017:725) 4 kap. 27 § (reservation); the minutes that municipalities publish, whose
 * headings differ little between systems; the answers at https://www.regeringen.se/remisser/, to which courts
 * append a skiljaktig mening and agencies a särskilt yttrande.
 */

/** A minority speaks from here. What follows the word on its line must not make it a sentence. */
export const dissentOpeners: readonly string[] = [
  'protokollsanteckning',
  'protokollsanteckningar',
  'anteckning till protokollet',
  'särskilt yttrande',
  'särskilda yttranden från',
  'särskilda yttranden av',
  'avvikande mening',
  'avvikande meningar',
  'skiljaktig mening',
  'skiljaktiga meningar',
  'skiljaktig',
  'reservation',
  'reservationer',
  'skriftlig reservation',
  'gemensam reservation',
];

/** Openers that are also a word for a proviso: they need a person, a party or the verb near by. */
export const doubtfulDissent: ReadonlySet<string> = new Set(['reservation', 'reservationer', 'skiljaktig']);

/** Minutes and officials' memoranda begin with one of these alone on a line, or with a date, name or number after it. */
export const minutesOpeners: readonly string[] = [
  'sammanträdesprotokoll',
  'protokollsutdrag',
  'utdrag ur protokoll',
  'utdrag ur sammanträdesprotokoll',
  'protokoll',
  'tjänsteskrivelse',
  'tjänsteutlåtande',
  'ordförandeförslag',
  'delegationsbeslut',
];

/** Openers that need a heading of minutes near by, because an answer too may have such a heading. */
export const doubtfulMinutes: ReadonlySet<string> = new Set(['protokoll']);

/**
 * Headings inside minutes and memoranda: they confirm that a "§ 26" is a paragraph of minutes and not of a
 * statute, and end a dissent.
 */
export const minutesHeadings: readonly string[] = [
  'beslut',
  'beslutsgång',
  'beslutsunderlag',
  'beslutet skickas till',
  'beslut skickas till',
  'beslutsexpediering',
  'beslutande',
  'deltar inte i beslutet',
  'expediering',
  'expedieras till',
  'förslag till beslut',
  'förslag på sammanträdet',
  'justeras',
  'justerare',
  'kommunstyrelsens beslut',
  'nämndens beslut',
  'omröstning',
  'paragrafen är justerad',
  'propositionsordning',
  'protokollet skickas till',
  'sammanträdesdatum',
  'skickas till',
  'underskrifter',
  'vid protokollet',
  'yrkande',
  'yrkanden',
  'ärende',
  'ärendebeskrivning',
  'ärendet',
];

/** Headings of minutes that an answer or a dissent may have too: they only end a dissent that stands inside minutes. */
export const sharedHeadings: readonly string[] = ['sammanfattning', 'bakgrund', 'sammanfattning av ärendet'];

/** The respondent's own answer begins (again): its heading alone on a line. */
export const answerOpeners: readonly string[] = [
  'yttrande',
  'remissvar',
  'remissyttrande',
  'remissvar och yttrande',
];

/** The respondent's own answer begins (again): the first words of its title. */
export const answerTitles: readonly string[] = [
  'yttrande över',
  'yttrande angående',
  'yttrande avseende',
  'yttrande gällande',
  'yttrande om',
  'remissvar över',
  'remissvar på',
  'remissvar avseende',
  'remissvar angående',
  'remissvar gällande',
  'remissvar:',
  'remissyttrande över',
  'remissyttrande avseende',
  'svar på remiss',
];

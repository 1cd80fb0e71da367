import { UnitSet } from '../../text/letters';

/**
 * The words by which an answer says whose it is. All in lower case; those around a name are looked for at a place of
 * the text with `standsAt`, so that nothing is copied out of it.
 * Sources: the openings that Svara på remiss (SB PM 2021:1) advises against and nearly every answer has;
 * the answers published at https://www.regeringen.se/remisser/.
 */

/** Behind a name, its genitive first: "Tibro kommuns yttrande över", "SKR:s yttrande över". */
export const ofAnswer =
  /:?s (?:(?:remiss)?yttrande|(?:remis)?svar|synpunkter|inspel|kommentarer)(?:[:. ]|$)/y;

/** Before a name: "Yttrande från Tibro kommun". */
export const answerFrom =
  /(?<=(?:yttrande|remissvar|remissyttrande|svar|synpunkter|remissinstans|avsändare|organisation|uppgiftslämnare|inkommit från)(?: från| av|:)? ?)/y;

/**
 * A small letter, with the accents that names have. Not `\p{L}`: a pattern with so many of them takes a third of the time of the
 * first answer to be made ready, and in an answer the words between a name and its verb are Swedish.
 */
const latin = 'a-zåäöàáâãæçèéêëìíîïñòóôõøœùúûüýšžß';

/** What may stand between a name and its verb: "(SPSM)", ", genom socialnämnden,". */
const aside = String.raw`(?:,[^,.]{3,140},|\s?\([^)]{1,60}\))?`;
const adverb = String.raw`(?: härmed| också| även| nu| genom remiss| den [\d${latin} ]{5,20}| av [${latin}-]{4,50}(?: den [\d${latin} ]{5,20})?)?`;

/** The same, from its end: what stands between a name and a verb that is found first. */
export const asideBefore = /(?:, [^,.]{3,140},|\s?\([^()]{1,60}\))$/;

/**
 * A chance that one is given, to answer: "Skatteverket har fått möjlighet att genom föreskrifter …" is said of an
 * agency that the answer speaks of.
 */
const chance = `tillfälle|möjlighet(?:en)?(?:(?! att )| att (?:[${latin}-]{1,20} ){0,6}(?:yttra|lämna|avge|ge |inge|inkomma|komma|svara|besvara|framföra|framställa|kommentera|granska|delta|ta del|bidra|anföra|uttala|redovisa|medverka|presentera|ta ställning|läsa|skicka|sända|tycka))`;

/** Every verb that `authorVerbs` begins with, for a first look. */
export const authorVerbStart =
  / (?:har|hade|ges|bereds|gavs|bereddes|fick|är|tackar|lämnar|avger|yttrar|vill|får|önskar|överlämnar|inkommer|avlämnar|översänder) /g;

/** Behind a name, what only the one who answers does: is asked, has read, submits. */
export const authorVerbs = new RegExp(
  `${aside} ?(?:` +
    [
      `(?:har|hade)${adverb} (?:fått|getts|givits|beretts|erhållit|erbjudits|mottagit|blivit)(?: [${latin}-]{2,20}){0,3} (?:${chance}|remiss|ombe|inbj|betänkande|för yttrande|i uppdrag|i uppgift|anmod|rubricera)`,
      `(?:har|hade)${adverb} (?:ombetts|ombets|anmodats|inbjudits|förelagts|bjudits in|utsetts|tagit del|granskat|tagit emot|läst|remitterats)`,
      `(?:ges|bereds|gavs|bereddes|fick)${adverb} (?:${chance})`,
      `har${adverb} (?:lämnat|skickat|avgett|avgivit|inkommit)(?: in| med)?(?: ett| sitt| följande)? (?:remiss|svar|yttrande|synpunkt)`,
      `har${adverb} (?:yttrat sig|svarat på|besvarat)`,
      `är(?: en| en av [${latin} ]{3,20})? remissinstans`,
      `tackar för`,
      `lämnar(?: härmed| följande| nedan| här| sitt| ett)`,
      `avger(?: härmed)?(?: följande)?`,
      `yttrar sig`,
      `(?:vill|får|önskar) (?:härmed|med anledning|lämna|inledningsvis|yttra)`,
      `(?:överlämnar|inkommer|avlämnar|översänder)(?: härmed)?`,
    ].join('|') +
    String.raw`)`,
  'y',
);

/** Behind a name, what the one who answers does with the report; others may do it too, so it weighs less. */
export const stanceVerbs =
  / (?:är i huvudsak|är generellt|är positiv|anser|instämmer|tillstyrker|avstyrker|ställer sig|ser |delar|välkomnar|bedömer|stöder|stödjer|har inga|har inget|har ingen|har i huvudsak|har följande|vill|menar|föreslår|konstaterar|noterar|avstår|motsätter|efterlyser|framhåller|understryker|betonar|begränsar|saknar|invänder|lämnar|tycker|redovisar|uppfattar|önskar|uppskattar|finner|beklagar|är på det)/y;

/** Behind a name, how the one who answers presents itself: "X är en intresseorganisation", "X organiserar 14 000". */
export const selfDescription = new RegExp(
  `${aside} (?:är (?:en|ett|den|sveriges|landets|[${latin}]{3,20}organisation(?:en)?)|äger|driver|organiserar|företräder|representerar|samlar|arbetar (?:för|med)|verkar för|bildades|grundades|består av)(?= )`,
  'y',
);
/** Every verb that `selfDescription` begins with, for a first look. */
export const selfDescriptionStart =
  / (?:är|äger|driver|organiserar|företräder|representerar|samlar|arbetar|verkar|bildades|grundades|består) /g;

/** Words that begin a sentence and name nobody: "Vi har fått", "Kommunen har beretts". */
export const nobody =
  /^(?:(?:vi|jag|man|det|den|de|detta|denna|här|med|genom|enligt|i|som|undertecknade?|vår|vårt|våra|min|mitt|mina)(?: |$)|(?:kommunen|nämnden|regionen|förvaltningen|myndigheten|föreningen|förbundet|länsstyrelsen|staden|universitetet|tingsrätten|hovrätten|utredningen|regeringen|remissen|utredaren|kommittén|promemorian)$)/;

const greetingStart = new UnitSet('VMHEPDvmhepd');
const greeting =
  /^(?:med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|vänligen|högaktningsfullt|enligt uppdrag|på uppdrag av .*|dag som ovan)[,.]?$/;

/** Whether a line is the one before the signature: "Med vänlig hälsning". */
export function isGreeting(line: string): boolean {
  return greetingStart.has(line.charCodeAt(0)) && greeting.test(line.toLowerCase());
}

/** A municipality or region speaks through these as itself, not through a committee of its own. */
export const governingBodies =
  /^(?:kommunstyrelsen|kommunfullmäktige|kommunledning\p{L}*|kommunkansliet|stadsledningskontoret|stadskontoret|stadskansliet|kommunstyrelseförvaltningen|regionstyrelsen|regionfullmäktige|regionledning\p{L}*|regionkontoret|regionala utvecklings\p{L}*|koncernkontoret)(?= |,|$)/u;

/** What a template leaves where a name should stand. */
export const placeholder = /nämndens namn|förvaltningens namn|skriv |«|»|xx/;

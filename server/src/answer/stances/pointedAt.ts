/** Sections that the words before them only point to: a stance beside them is about another. */

/** Words that only point to a section: "som framgår av avsnitt 4.1", "se avsnitt 4", "har i avsnitt 4.1 sagt". */
const pointing =
  /(?:^|\P{L})(?:se(?: även| också)?|jfr|jämför|framg[åi]\p{L}+(?: \p{L}+){0,3}|(?:beskr[ie]v|redovisa|utveckla|nämn|anför|ange|angiv|redogör|redogjo|säg|sagt)\p{L}*(?: för)? i|har i|enligt(?: \p{L}+)?|under|synpunkt\p{L}* (?:i|på)|svar\p{L}* (?:på|avseende|i|till))(?: vad som (?:anförs|sägs) i)? $|[,(;–] ?(?:se|jfr|jämför)(?: \p{L}+){1,4} $/u;

/** Words that lead to why, and with what changes: a section behind them is another than the one that the stance is about. */
const reason =
  /(?<!\p{L})(?:(?:av|på) (?:(?:de|det|samma|dessa|sådana) )?(?:skäl|grund)\p{L}*|mot bakgrund av|med (?:hänvisning|hänsyn) till|utifrån|i (?:enlighet|linje|likhet) med|med de (?:ändring|justering|invändning|synpunkt|tillägg|förbehåll)\p{L}*)(?!\p{L})/u;

/** Likewise a clause of its own, behind the stance. */
const because = /\P{L}(?:eftersom|därför att)(?!\p{L})/u;

const proposed =
  'förslag|bedömning|modell|lösning|åtgärd|reglering|bestämmels|ändring|övervägande|inriktning|krav|definition|rekommendation|undantag';
/** What is proposed, right before its section: "förslaget i avsnitt 5.4", "förslaget om nya avgifter under 5.4". */
const direct = new RegExp(
  String.raw`(?:${proposed})\p{L}{0,9}(?: (?:om|till)(?: [\p{L}-]+){1,4})? (?:i|under|enligt) $`,
  'u',
);
/** Likewise with where it is told: "de åtgärder som beskrivs i avsnitt 5.4", "det som redovisas under 5.4". */
const told = new RegExp(
  String.raw`(?:(?:${proposed})\p{L}{0,9}|(?<!\p{L})(?:det|de|vad))(?: som)?(?: \p{L}+){1,4} (?:i|under|av) $`,
  'u',
);

/** How many units before a section are looked at. */
export const farthest = 120;

/**
 * Whether a section is not what a stance is about, but why, or where more is said: "av de skäl som anges i avsnitt 4.2".
 * @param before the words before the section, in lower case, from the stance or its sentence on; no more than `farthest`
 */
export function isPointedAt(before: string): boolean {
  if (because.test(before)) return true;
  if (direct.test(before)) return false;
  return reason.test(before) || (pointing.test(before) && !told.test(before));
}

/**
 * The commonest words of answers, with how many of ten thousand words they are. Counted on some 25 000 words of
 * answers published at https://www.regeringen.se/remisser/; words that stand in no phrase are left out.
 */
const table = `
att 434, och 401, i 308, för 302, en 169, av 163, till 154, det 152, som 151, är 109, med 101, om 90, ett 90,
på 88, kan 81, kommun 79, kommunen 71, nämnden 58, ska 56, inte 54, de 51, den 49, bör 41, förslag 38, inom 37,
anser 36, har 36, kommuner 34, detta 32, utredningen 32, mellan 30, även 30, utredningens 30, förslaget 30,
yttrande 28, eller 27, finns 27, samt 27, sig 26, vara 26, skulle 24, över 24, instämmer 24, kunna 23,
inställning 22, också 21, förvaltningen 21, vill 21, ser 21, enligt 21, men 21, stöd 19, från 19, åtgärder 19,
andra 19, genom 18, så 18, vilket 18, särskilt 17, sou 17, vid 17, behov 16, samtidigt 15, behöver 15, när 14,
förutsättningar 14, olika 14, förslagen 13, dock 13, ökad 13, krav 13, innebär 13, kommunstyrelsen 13, mot 13,
riskerar 12, ställer 12, dessa 12, redan 12, få 12, delar 12, ges 12, aktörer 12, risk 12, positivt 12,
därför 12, än 11, del 11, verksamheter 11, blir 11, utan 11, vissa 11, denna 11, vidare 11, sätt 11,
betänkandet 10, flera 10, tydligt 10, då 10, ha 10, bidra 10, vi 10, konsekvenser 10
`;

/** By word, in lower case. */
export const commonWords: ReadonlyMap<string, number> = new Map(
  table.split(',').map((cell) => {
    const [word, count] = cell.trim().split(' ');
    return [word!, Number(count)];
  }),
);

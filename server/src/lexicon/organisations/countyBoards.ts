import type { Organisation } from './organisation';
import { tableLines } from './organisation';

/** The counties, whose administrative boards answer: förordningen (2017:868) med länsstyrelseinstruktion. */
const table = `
Blekinge
Dalarnas
Gotlands
Gävleborgs
Hallands
Jämtlands
Jönköpings
Kalmar
Kronobergs
Norrbottens
Skåne
Stockholms
Södermanlands
Uppsala
Värmlands
Västerbottens
Västernorrlands
Västmanlands
Västra Götalands
Örebro
Östergötlands
`;

/** The county administrative boards: "Länsstyrelsen i Skåne län", also "Länsstyrelsen Skåne". */
export function countyBoards(): Organisation[] {
  return tableLines(table).map((county) => {
    const short = /^(?:Hallands|Dalarnas)$|(?:lands|bottens|borgs|köpings|bergs|holms)$/.test(county)
      ? county.slice(0, -1)
      : county;
    const forms = [`Länsstyrelsen ${short}`, `Länsstyrelsen i ${short}`, `Länsstyrelsen ${county} län`];
    return {
      name: `Länsstyrelsen i ${county} län`,
      kind: 'lansstyrelse',
      aliases: [...new Set(forms)],
      former: [],
      ambiguous: [],
    };
  });
}

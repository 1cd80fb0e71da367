import { listed } from './list';

/** What is good in a proposal. Finite verbs and predicates only: "stärkt kompetens" and "att stärka vården" name a subject and praise nothing. */
export const merits = listed(
  'merit',
  `
  fördel/fördelar/fördelarna/förtjänst/förtjänster/förtjänstfullt | Det finns fördelar med ett gemensamt register.
  stärker/förstärker/förbättrar/underlättar/främjar/förenklar/tydliggör | Registret underlättar samverkan.
  skulle/kan/kommer/väntas/bedöms ~3 stärka/förstärka/förbättra/underlätta/främja/förenkla/tydliggöra/gynna | Registret kan underlätta samverkan.
  skulle/kan/kommer/väntas/bedöms ~2 bidra till | Rådet kan bidra till bättre beslut.
  bidrar till | Rådet bidrar till bättre beslut.
  skapar ~2 förutsättningar/möjligheter/tydlighet | Avtalet skapar goda förutsättningar för samverkan.
  ökar ~1 tydlighet/tydligheten/rättssäkerhet/rättssäkerheten/trygghet/tryggheten/likvärdighet/likvärdigheten/förutsägbarhet | Regeln ökar rättssäkerheten.
  är/vara ~3 välkommet/positivt/bra/glädjande/värdefullt/ändamålsenligt/ändamålsenlig/ändamålsenliga | Det är glädjande att frågan lyfts.
  har/hyser förståelse för | Nämnden har förståelse för avvägningen.
  viktigt/angeläget/rätt/bra steg | Avtalet är ett viktigt steg.
`,
);

import { listed } from './list';

/** That a proposal does not do, or is not, what it should. */
const falls = listed(
  'concern',
  `
  anser/ser/bedömer/menar/finner #not att | Nämnden ser inte att kravet behövs.
  #not ~4 proportionerlig/proportionerligt/proportionerliga/rimlig/rimligt/rimliga/ändamålsenlig/ändamålsenligt/ändamålsenliga/motiverad/motiverat/motiverade/förenlig/förenligt/förenliga/acceptabel/acceptabelt/acceptabla/realistiskt/realistisk/hållbart/hållbar/rättvist/rättvis/försvarbart/försvarligt/skälig/skäligt/kompatibel/kompatibelt/entydig/entydigt/entydiga/komplett | Kravet är inte proportionerligt.
  #not ~6 lämplig/lämpligt/lämpliga | Det är inte en uppgift som är lämplig för rektorn.
  #not ~6 lösa/löser/lösas/löses/bidra/bidrar/leda/leder/nödvändig/nödvändigt/motsvarar/uppfyller/övertygande | Nämnden menar att registret inte löser bristen på personal.
  löser/löses/bidrar/motsvarar/uppfyller/uppfylls/övertygar ~1 #not | Registret löser inte bristen på personal.
  #not kommer att ~3 leda/bidra/lösa/ge/räcka/uppnå/uppnås/nå/kunna/medföra/minska/förbättra/stärka/förenkla/underlätta/fungera/hinna | Vi menar att ett tak inte kommer att leda till fler bostäder.
  kommer #not att ~3 leda/bidra/lösa/ge/räcka/uppnå/uppnås/nå/kunna/medföra/minska/förbättra/stärka/förenkla/underlätta/fungera/hinna | Ett tak kommer inte att leda till fler bostäder.
  #not ~2 tillför/tillföra/tillförs/gagnar/gagna/gynnar/gynna/förbättrar/stärker/förenklar/underlättar/främjar | Vår bedömning är att kravet inte tillför något nytt.
  tillför/tillförs/gagnar/gynnar/förbättrar/stärker/förenklar/underlättar/främjar ~1 #not | Kravet tillför inte något nytt.
  #not ~3 uppnår/uppnås/uppnå/nås | Vi bedömer att målet inte nås med den här modellen.
  uppnår/uppnås/nås ~1 #not | Målet nås inte med den här modellen.
  #not ~2 tillgodoser/tillgodose/tillgodoses/möter/möta | Rådet anser att modellen inte tillgodoser barnens behov.
  tillgodoser/tillgodoses/möter ~1 #not | Modellen tillgodoser inte barnens behov.
  uppfylls/uppfyllas #not | Kraven i direktivet uppfylls inte.
  #not ~2 avsedd/avsedda/avsett/önskad/önskade effekt/effekter/verkan/resultat | Avgiften får inte avsedd effekt.
  #not ~3 mervärde/nytta/nyttan | Vi ser inte nyttan av ett nytt råd.
  #not ~4 proportion | Kostnaden står inte i proportion till målet.
  #not i linje med | Uppdraget ligger inte i linje med vår instruktion.
  #not ligger/står/är i linje | Vi anser att uppdraget inte ligger i linje med vår instruktion.
  #not ~2 överensstämmer/överensstämma/stämmer/passar/fungerar | Staden menar att modellen inte fungerar i glesbygd.
  överensstämmer/stämmer/passar/fungerar/håller ~1 #not | Modellen fungerar inte i glesbygd.
  #not går att ~2 bortse/förena/genomföra/tillämpa/ersätta/motivera/försvara/hantera/följa/kontrollera/utläsa/likställa/jämföra | Det visar sig att kravet inte går att tillämpa.
  går/gå #not att ~2 bortse/förena/genomföra/tillämpa/ersätta/motivera/försvara/hantera/följa/kontrollera/utläsa/likställa/jämföra | Kravet går inte att förena med självstyrelsen.
  kan/kunna #not ~2 anses/accepteras/motiveras/försvaras/likställas/ersätta/ersättas/garanteras/säkerställas/förväntas/lösas | Kravet kan inte motiveras av kostnaden.
  kan/kunna #not ~1 se | Vi kan inte se vad som skulle bli bättre.
  #not ~2 möjlighet/möjligheten/möjligheter/möjligt/möjlig/genomförbart/genomförbar/görligt | Det är inte möjligt att hinna till årsskiftet.
  räcker/räcka ~1 #not | En översyn räcker inte.
  #not ~2 räcker/räcka | Staden menar att en översyn inte räcker.
  #not är ~1 vare sig | Nämnden menar att det inte är vare sig enkelt eller billigt.
`,
);

/** That what a proposal rests on is not there. */
const grounds = listed(
  'lack',
  `
  finns/föreligger/ser #not ~1 skäl/anledning/belägg | Enligt domstolen finns inte skäl att ändra ordningen.
  #not finns/föreligger/ser/se ?någon/något/några skäl/anledning/belägg | Domstolen anser att det inte finns skäl att ändra ordningen.
  #no ~2 skäl/anledning/belägg/stöd/beräkning/kostnadsberäkning | Det finns ingen anledning att vänta.
  #not ~2 belägg/utrymme | Det finns inte belägg för antagandet.
  #not ~3 tillräcklig/tillräckligt/tillräckliga/tillräckligen | Underlaget är inte tillräckligt.
  #not ~5 analyserat/analyserats/utrett/utretts/belyst/belysts/beaktat/beaktats/redovisat/redovisats/redovisas/framgår/berörs/behandlas/motiverat/motiverats/omfattas/belyses/analyseras/beaktar | Kostnaderna har inte analyserats.
  #not ~2 anger/angett/angetts/angivits/redogör/redogjort/redogjorts/beskriver/beskrivit/beskrivits/beskrivs/besvarar/besvaras/förklarar/förklarat/förklarats/preciserar/preciserat/preciserats/preciseras/definierar/definierat/definierats/definieras/diskuterar/diskuterat/diskuterats/problematiserar/övervägt/övervägts/undersökt/undersökts/berör/prövat | Det är tydligt att utredaren inte beskriver hur kretsen ska avgränsas.
  anger/redogör/beskriver/beskrivs/besvarar/besvaras/förklarar/förklaras/preciserar/preciseras/definierar/definieras/diskuterar/diskuteras/problematiserar/nämner/nämns ~2 #not | Utredaren beskriver inte hur kretsen ska avgränsas.
  analyserar/analyseras/utreder/utreds/belyser/belyses/beaktar/beaktas/redovisar/redovisas/behandlar/behandlas/motiverar/motiveras/hanterar/hanteras/säkerställer/säkerställs ~2 #not | I betänkandet analyseras inte följderna för barn.
  #not ~2 hänsyn | Modellen tar inte hänsyn till avstånden.
  #not ~2 tydlig/tydligt/tydliga/klart/klar/klara/hanteras/hanterar/närmare/beaktad/överblickbara/överblickbar/rymmas/ryms | Ansvaret är inte tydligt.
  #not ~2 jämförbar/jämförbart/jämförbara/likvärdig/likvärdigt/likvärdiga | Uppgifterna är inte jämförbara.
  #not den/det/de ~4 krävs/behövs/fordras | Nämnden har inte den kompetens som krävs.
  #not de ~4 krävs/behövs/fordras | Nämnden har inte de verktyg som krävs.
  #no ~3 analys/konsekvensanalys/resonemang/finansiering | Det finns ingen analys av kostnaderna.
  utan ~3 analys/konsekvensanalys/finansiering/motivering | Kravet införs utan närmare motivering.
  #copula/#have/finns/ger/innehåller ~3 varken/vare ~8 eller | Det finns varken lokaler eller personal.
  utredningen/utredaren/kommittén/betänkandet/förslaget ~1 har #not | Utredningen har inte hört någon kommun.
  hade behövt/behövts/önskat/önskats | En jämförelse med grannländerna hade behövts.
  hade ~1 varit ~3 önskvärt/önskvärd/bra/bättre/värdefullt/värdefull/lämpligt/lämpligare/rimligt/rimligare/fördelaktigt/klargörande/intressant/till | En jämförelse med grannländerna hade varit värdefull.
  utredningen/utredaren/kommittén/betänkandet/analysen hade ~2 kunnat | Utredaren hade kunnat fråga kommunerna.
`,
);

/** Criticism that says itself what is denied, so that no further negation is looked for. */
export const denials = [...falls, ...grounds];

import type { ArgumentPhrase, PhraseArgument } from './phrase';

const of = (argument: PhraseArgument, lines: string, negated: PhraseArgument | null = null) =>
  lines
    .trim()
    .split('\n')
    .map((line): ArgumentPhrase => ({ words: line.trim(), argument, negated }));

const concern = of(
  'concern',
  `
  risk/risken/risker/riskerna/riskerar/riskera
  oro/oron/oroad/oroade/oroande/oroar/orosmoment
  @befara
  @varna
  farhåga/farhågor/farhågorna
  problem/problemet/problematisk/problematiskt/problematiska/problematik/problematiken
  tolkningssvårigheter/gränsdragningsproblem/gränsdragningsproblematik
  nackdel/nackdelar/nackdelarna
  försvårar/försämrar/försämra/försämras/försämring/försämringar
  urholkar/urholka/urholkas/undergräver/undergräva/undergrävs/underminerar/underminera
  snedvrider/snedvrida/snedvridning/undanträngning/undanträngningseffekter
  kontraproduktiv/kontraproduktivt/kontraproduktiva/verkningslös/verkningslöst
  orimlig/orimligt/orimliga/olämplig/olämpligt/olämpliga/olycklig/olyckligt/olyckliga
  oproportionerlig/oproportionerligt/oproportionerliga/oproportionerligt
  långtgående
  alltför/allt för
  betungande/kostsam/kostsamt/kostsamma/kostnadsdrivande/merkostnader/merkostnad
  negativ/negativa/negativt påverkan/effekter/konsekvenser/effekt/inverkan/följder
  anser/ser/bedömer/menar/finner inte att
  strider mot/emot
  underskatta/underskattas/underskattar/underskattat
  negativt
  konsekvenser för
  kan/skulle få ~5 konsekvenser
  ökade/ökad/stora/betydande/högre/avsevärda/onödiga ~2 kostnader/kostnad
  kan leda till att
  leda/leder till att
  begränsning/begränsningar av/i
  till skillnad från utredningen/utredaren/kommittén
  straffa/straffar/straffas
  komplicera/komplicerar/kompliceras/komplicerat/komplicerad
  förskjuter/förskjuta/förskjuts/förskjutning
  byråkrati/byråkratiskt/byråkratisk/byråkratiska
  tvingas/tvinga/tvingar
  skada/skadar/skador
  otrygg/otrygghet/otryggt
  förlorar/förlora
  för omfattande
  äventyrar/äventyra/äventyras
  bevisbörda/bevisbördan
  missvisande/oförenlig/oförenligt/oförenliga/märkligt/märklig/svårförklarligt/riskabelt/fara/faror
  opåkallad/opåkallat/främmande/systemfrämmande/repressiv/repressiva
  arbetsbörda/arbetsbördan/kostnadskrävande/resurskrävande
  medför/innebär/innebära/medföra/leder/leda ~4 kostnader/kostnad/merarbete/administration
  fel riktning/väg/håll
  inskränkning/inskränkningar/ingrepp/intrång i
  omöjliggör/omöjliggöra/omöjligt/omöjlig
  längre än nödvändigt
  för lång/långa/långt/hög/högt/höga/låg/lågt/snäv/snävt/snäva/kort/korta/vid/brett/vag/vagt
  otillbörlig/otillbörligt inskränkning
  förvånande/förvånar/förvånas/överraskande/anmärkningsvärt
  strid/konflikt med
  hotas av
  bekymmersam/bekymmersamt/betänkligt/betänklig/beklagligt/beklaglig
  ifrågasättas/ifrågasätter/tveksamt/tveksam/tveksamma/tvivelaktigt/tveksamheter
  diskriminerande/rättsosäkert/rättsosäker/rättsosäkerhet/stigmatiserande
  missgynnar/missgynna/missgynnas/drabbar/drabba/drabbas
  knappast/knappt
  inte ~4 proportionerlig/proportionerligt/proportionerliga/rimlig/rimligt/rimliga/ändamålsenlig/ändamålsenligt/ändamålsenliga/lämplig/lämpligt/motiverad/motiverat/motiverade/förenlig/förenligt/förenliga/acceptabel/acceptabelt/realistiskt/realistisk/hållbart
  inte ~6 lösa/löser/bidra/bidrar/leda/leder/nödvändig/nödvändigt/motsvarar/uppfyller/övertygande
`,
);

const lack = of(
  'lack',
  `
  saknas/saknar/saknade/saknades/avsaknad/avsaknaden
  brister/bristen/bristerna/bristande/bristfällig/bristfälligt/bristfälliga
  otillräcklig/otillräckligt/otillräckliga
  otydlig/otydligt/otydliga/otydlighet/otydligheten/otydligheter
  oklar/oklart/oklara/oklarhet/oklarheter/oklarheten
  osäkerhet/osäkerheten/osäkert/osäkra/osäker
  inte ~3 tillräcklig/tillräckligt/tillräckliga/tillräckligen
  inte ~5 analyserat/analyserats/utrett/utretts/belyst/belysts/beaktat/beaktats/redovisat/redovisats/redovisas/framgår/berörs/behandlas/motiverat/motiverats/omfattas/belyses/analyseras/beaktar
  inga/ingen/inget ~3 analys/konsekvensanalys/resonemang/finansiering
  utan ~3 analys/konsekvensanalys/finansiering/motivering
  förbiser/förbisett/missar/missat/bortser/bortsett
  underfinansierad/underfinansierat/ofinansierad/ofinansierat/ofinansierade
  luckor/lucka
  svårt/svårligen att/avgöra/bedöma
  hade behövt/önskat/varit/kunnat
  inte ~2 tydlig/tydligt/tydliga/klart/klar/klara/hanteras/hanterar/närmare/beaktad/överblickbara/överblickbar/rymmas/ryms
  inte ~2 belägg/utrymme
  ingen/inga/inget ~2 skäl/anledning/belägg/stöd/beräkning/kostnadsberäkning
  svår/svåra att/bedöma/tillämpa
  varken ~6 eller
  motsägelsefull/motsägelsefullt/motstridig/motstridigt/motstridiga/inkonsekvent
  utredningen/utredaren/kommittén/betänkandet/förslaget ~1 har inte
  ogenomtänkt/ogenomtänkta/ofullständig/ofullständigt/ofullständiga
`,
);

const request = of(
  'request',
  `
  @efterlysa
  @efterfråga
  bör/behöver/måste/borde ~6 förtydligas/tydliggöras/klargöras/preciseras/övervägas/utredas/kompletteras/analyseras/utvecklas/justeras/ändras/ses/omarbetas/utvidgas/säkerställas/beaktas/regleras/klarläggas/belysas/utformas/definieras/införas/framgå
  önskar/önskvärt/önskemål/önskas
  ser gärna
  vill se
  vill ~3 framhålla/betona/understryka/poängtera/uppmärksamma/påpeka/lyfta/föreslå/särskilt
  föreslår att
  förordar
  hemställer/begär
  ser/finns/föreligger ~4 behov av
  behöver ~4 förtydligande/förtydliganden/vägledning/stöd
  viktigt/angeläget/väsentligt/avgörande/nödvändigt att
  krävs/kräver
  skulle ~4 vilja/välkomna/önska
`,
);

// Finite verbs and predicates only: "stärkt kompetens" and "att stärka vården" name a subject and praise nothing.
const merit = of(
  'merit',
  `
  fördel/fördelar/fördelarna/förtjänst/förtjänster/förtjänstfullt
  stärker/förstärker/förbättrar/underlättar/främjar/förenklar/tydliggör
  skulle/kan/kommer/väntas/bedöms ~3 stärka/förstärka/förbättra/underlätta/främja/förenkla/tydliggöra/gynna
  skulle/kan/kommer/väntas/bedöms ~2 bidra till
  bidrar till
  skapar ~2 förutsättningar/möjligheter/tydlighet
  ökar ~1 tydlighet/tydligheten/rättssäkerhet/rättssäkerheten/trygghet/tryggheten/likvärdighet/likvärdigheten/förutsägbarhet
  är/vara ~3 välkommet/positivt/bra/glädjande/värdefullt/ändamålsenligt/ändamålsenlig/ändamålsenliga
  har/hyser förståelse för
  viktigt/angeläget/rätt/bra steg
`,
);

/** Reasons and wishes. They never make a position by themselves: "risk" stands in praise as in criticism. */
export const argumentPhrases: readonly ArgumentPhrase[] = [...concern, ...lack, ...request, ...merit];

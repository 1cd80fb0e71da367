import { listed } from './list';

/** What is feared of a proposal. */
const dangers = listed(
  'concern',
  `
  risk/risken/risker/riskerna/riskerar/riskera | Det finns en risk att tillsynen blir ojämn.
  oro/oron/oroad/oroade/oroande/oroar/orosmoment/oroväckande | Nämnden känner oro över hur avtalen ska följas upp.
  @befara | Regionen befarar att köerna växer.
  @varna | Föreningen varnar för en alltför snabb omställning.
  farhåga/farhågor/farhågorna/farhågan | Det finns farhågor om att stödet uteblir.
  problem/problemet/problematisk/problematiskt/problematiska/problematik/problematiken | Gränsen mellan uppdragen är ett problem.
  nackdel/nackdelar/nackdelarna/nackdelen | En nackdel är att två huvudmän får samma ansvar.
  negativ/negativa/negativt påverkan/effekter/konsekvenser/effekt/inverkan/följder | Kravet får negativa konsekvenser i glesbygd.
  negativt | Avgiften påverkar de minsta företagen negativt.
  oönskad/oönskade/oavsedda/oförutsedda/motsatt/motsatta konsekvenser/effekter/effekt/följder/verkan | Taket kan få oönskade effekter.
  konsekvenser för | Det får konsekvenser för bemanningen.
  kan/skulle få ~5 konsekvenser | En sådan ordning kan få svåra ekonomiska konsekvenser.
  kan leda till att | Kravet kan leda till att lärare slutar.
  leda/leder till att | Det leder till att ärenden blir liggande.
  få/får/fått till följd | Ändringen får till följd att patienter hamnar mellan stolarna.
  äventyrar/äventyra/äventyras | Det äventyrar förtroendet för registret.
  hotar/hota/hotas | Förändringen hotar den lokala kunskapen.
  ett hot mot | Taket är ett hot mot de små skolorna.
  fara/faror/riskabelt/riskabel/riskfyllt | Det vore riskabelt att avvakta.
`,
);

/** What a proposal is said to do to what is good as it is. */
const harm = listed(
  'concern',
  `
  försvårar/försvåra | Gränsen försvårar samarbetet.
  försämrar/försämra/försämras/försämring/försämringar/försämringen | Servicen försämras i de små orterna.
  försvaga/försvagar/försvagas/försvagad/försvagat/försvagning/försvagningen | Insynen försvagas när nämnden läggs ned.
  urholkar/urholka/urholkas/urholkning/undergräver/undergräva/undergrävs/underminerar/underminera/underminering | Undantagen urholkar huvudregeln.
  snedvrider/snedvrida/snedvridning/undanträngning/undanträngningseffekter/inlåsningseffekter/inlåsningseffekt/inlåsning/tröskeleffekter | Bidraget snedvrider konkurrensen.
  kontraproduktiv/kontraproduktivt/kontraproduktiva/verkningslös/verkningslöst/verkningslösa/tandlös/tandlöst/missriktad/missriktat | Sanktionen är kontraproduktiv.
  skadar/skadas/skadlig/skadligt/skadliga | Dröjsmålet skadar näringen.
  kan/skulle/riskerar ~2 skada | Uppgifterna kan skada den enskilde.
  otrygg/otrygghet/otryggt | Anställningarna blir otrygga och vardagen präglas av otrygghet.
  förlorar/förlora/förloras | Kommunen förlorar sin rådighet.
  kompetensförlust/kompetenstapp/kunskapstapp/kunskapsförlust | Flytten medför kompetenstapp.
  går/gå/gått förlorad/förlorat/förlorade | Sambanden går förlorade när nämnden delas.
  tappa/tappar/tappas | Länet tappar erfaren personal.
  försvinner/försvinna | Den lokala förankringen försvinner.
  miste om | Orten går miste om viktiga arbetstillfällen.
  minskar/minska/minskad/minskade/minskat/begränsar/begränsa/begränsas/inskränker/inskränka ~3 möjlighet/möjligheter/möjligheten/möjligheterna/utrymmet/utrymme/förutsättningar/förutsättningarna/incitament/incitamenten/motivation/motivationen/självstyrelsen/självstyret/självbestämmandet/handlingsutrymme/handlingsutrymmet/flexibilitet/flexibiliteten/insyn/insynen/förtroendet/attraktivitet/rörelsefrihet | Taket minskar kommunernas möjligheter att växa.
  begränsning/begränsningar av/i | Det är en begränsning av äganderätten.
  hämma/hämmas/hämmande | Kravet kan hämma utvecklingen av nya tjänster.
  blir/bli ett ~2 hinder | Åldersgränsen blir ett hinder för rekryteringen.
  fördröja/fördröjer/fördröjs/fördröjning/fördröjningar/försena/försenar/försenas/förseningar | Samrådet fördröjer byggandet.
  förskjuter/förskjuta/förskjuts/förskjutning/ansvarsförskjutning/maktförskjutning/tyngdpunktsförskjutning/övervältring/övervältra/övervältrar/övervältras | Ansvaret förskjuts till den enskilde.
  tvingas/tvinga/tvingar | Små bolag tvingas stänga.
  straffa/straffar/straffas | Den som söker hjälp straffas.
  missgynnar/missgynna/missgynnas/drabbar/drabba/drabbas | Modellen missgynnar glest befolkade län.
  omöjliggör/omöjliggöra/omöjliggörs/omöjligt/omöjlig | Fristen gör det omöjligt att planera.
  fragmentiserar/fragmentisera/fragmentiseras/fragmentisering/splittrar/splittra/splittras | Ansvaret splittras på fyra myndigheter.
  negligera/negligerar/negligeras/åsidosätter/åsidosätta/åsidosätts | Barnens intressen åsidosätts.
  tonas ned/ner | Det förebyggande arbetet tonas ned.
  försämrad/försämrade/försämrat | Följden blir en försämrad service.
  sämre/sämst | Patienterna får sämre tillgång till vård.
  motverkar/motverka ~2 ambitionen/syftet/målet/målen/intentionen/strävan/tanken | Undantaget motverkar syftet med lagen.
  förvirrar/förvirring/förvirrande/förvirra | Två namn på samma sak skapar förvirring.
  svårare/svårast | Det blir svårare att rekrytera.
  mindre ~1 överblickbart/överblickbar/tydligt/tydlig/tydliga/förutsebar/förutsebart/förutsägbar/förutsägbart/rättssäkert/rättssäker/attraktivt/attraktiv/effektivt/effektiv/flexibelt/flexibel/ändamålsenligt/ändamålsenlig/lämpligt/lämplig/lyckat/lyckad/träffsäkert/träffsäker | Regelverket blir mindre överblickbart.
`,
);

/** What a proposal is called. */
const verdicts = listed(
  'concern',
  `
  orimlig/orimligt/orimliga/olämplig/olämpligt/olämpliga/olycklig/olyckligt/olyckliga | Fristen är orimlig.
  oproportionerlig/oproportionerligt/oproportionerliga | Ingreppet är oproportionerligt.
  långtgående | Ingreppet är långtgående.
  alltför | Fristen är alltför kort.
  allt för | Fristen är allt för kort.
  för omfattande | Underlaget är för omfattande för en liten nämnd.
  för lång/långa/långt/hög/högt/höga/låg/lågt/snäv/snävt/snäva/kort/korta/vid/brett/vag/vagt | Kretsen är för snäv.
  för ~1 kortfattad/kortfattat/ensidig/ensidigt/ensidiga/optimistisk/optimistiskt/optimistiska/oprecis/oprecist/oprecisa/sträng/strängt/stränga/sent/begränsad/begränsat/generell/generellt/detaljerad/detaljerat/detaljerade/allmän/allmänt/lågt/högt/kort/långt | Redogörelsen är för ensidig.
  väl/alltför/lågt/kort/snävt/knappt optimistisk/optimistiskt/optimistiska/tilltagen/tilltaget/tilltagna/högt/lågt/kort/snäv/snävt | Tiden är kort tilltagen.
  mycket/väldigt/orimligt/oerhört kort tid/framförhållning/tidsram/tidsfrist/frist | Tre månader är mycket kort tid för ett sådant arbete.
  längre än nödvändigt | Ingreppet går längre än nödvändigt.
  orealistisk/orealistiskt/orealistiska | Tidplanen är orealistisk.
  otillbörlig/otillbörligt inskränkning | Det är en otillbörlig inskränkning.
  förvånande/förvånar/förvånas/överraskande/anmärkningsvärt | Det är förvånande att frågan har lämnats utanför.
  bekymmersam/bekymmersamt/bekymmersamma/bekymrad/bekymrade/betänkligt/betänklig/beklagligt/beklaglig/otillfredsställande | Det är bekymmersamt att stödet tas bort.
  omotiverad/omotiverat/omotiverade/obefogad/obefogat/obefogade/ogrundad/ogrundat/svårmotiverad/svårmotiverat/ogynnsam/ogynnsamt | Skillnaden framstår som omotiverad.
  onödigt/överflödig/överflödigt/överflödiga | Kravet på intyg är onödigt.
  oskälig/oskäligt/oacceptabel/oacceptabelt/oacceptabla/orättvis/orättvist | En så hög avgift är oskälig.
  felaktig/felaktigt/felaktiga slutsats/slutsatser/bedömning/antagande/antaganden/utgångspunkt/utgångspunkter/bild/tolkning/beskrivning/premiss/premisser | Beräkningen vilar på ett felaktigt antagande.
  #copula/#deem/blir/bli ~2 felaktig/felaktigt/missvisande/fel | Det vore felaktigt att bara räkna heltider.
  antar/anger/utgår/påstår/förutsätter ~1 felaktigt/felaktigen | Utredaren antar felaktigt att alla har fordon.
  missvisande/missleder/vilseleder/missleda/vilseleda | Jämförelsen är missvisande.
  oförenlig/oförenligt/oförenliga/svårförenlig/svårförenligt/svårförenliga | Kravet är oförenligt med självstyrelsen.
  märkligt/märklig/märkliga/svårförklarligt/svårförståeligt/obegripligt/obegriplig | Det är märkligt att bara ett alternativ prövas.
  opåkallad/opåkallat/systemfrämmande/verklighetsfrämmande/repressiv/repressiva | Ordningen är systemfrämmande.
  diskriminerande/stigmatiserande/rättsosäkert/rättsosäker/rättsosäkra/rättsosäkerhet/rättslös/rättslösa/godtycklig/godtyckligt/godtyckliga/godtycke | Prövningen blir rättsosäker.
  kränker/kränka | Kontrollen kränker den personliga integriteten.
  förödande | Följderna för landsbygden vore förödande.
  ineffektiv/ineffektivt/ineffektiva/ineffektivitet | Två parallella register är ineffektivt.
  komplicera/komplicerar/kompliceras/komplicerat/komplicerad | Undantagen komplicerar prövningen.
  krånglig/krångligt/krångliga/krångligare/snårig/snårigt/tungrodd/tungrott/svårarbetad/svårarbetat | Förfarandet blir krångligt för den sökande.
  ökad/ökande/större komplexitet | Följden blir ökad komplexitet.
  mer/mera/alltför/onödigt komplex/komplext | Kedjan av beslut blir mer komplex.
  byråkrati/byråkratiskt/byråkratisk/byråkratiska/byråkratisering | Förfarandet blir byråkratiskt.
  överdriven/överdrivet/överdrivna/detaljstyrning/detaljreglering/detaljstyr/detaljstyra/detaljreglerar/överreglering/överimplementering | Kravet är ett uttryck för detaljstyrning.
  fel riktning/väg/håll | Det är ett steg i fel riktning.
  rimmar/går/rimma ~1 illa | Kravet rimmar illa med målet om förenkling.
  vacklande/urvattnad/urvattnat/enkelspårig/enkelspårigt/onyanserad/onyanserat/trubbig/trubbigt | Taket är ett trubbigt verktyg.
  knappast/knappt | Det är knappast möjligt att hinna.
`,
);

/** Where it collides with something else. */
const conflicts = listed(
  'concern',
  `
  strider/strida ~5 mot/emot | Kravet strider enligt vår mening mot grundlagen.
  bryter/bryta ~2 mot | Kravet bryter mot EU-rätten.
  går/gå ~2 emot | Kravet går emot tanken om lokala beslut.
  strid/konflikt med | Kravet står i strid med dataskyddsförordningen.
  i ~1 kontrast/motsats/motsättning till | Ordningen står i motsättning till självstyrelsen.
  främmande för | En sådan sanktion är främmande för svensk rätt.
  kolliderar/kollidera | Regeln kolliderar med sekretessen.
  inskränkning/inskränkningar/inskränkningen/ingrepp/intrång i/av | Det är ett intrång i äganderätten.
  avviker ~1 från | Ordningen avviker från vad som annars gäller.
  avsteg från | Det är ett avsteg från principen om öppenhet.
  till skillnad från utredningen/utredaren/kommittén | Till skillnad från utredningen ser vi ett ansvar för staten.
  motsatt/motsatta åsikt/uppfattning/ståndpunkt | Staden är av motsatt uppfattning.
  högre/lägre/större/mindre/mer/längre/dyrare än ~1 utredningen/utredningens/utredarens/kommitténs/kommittén | Kostnaden blir högre än utredningen räknar med.
  istället/stället för utredningens/utredarens/kommitténs | Vi räknar med två miljoner i stället för utredningens en.
  dubbelarbete/dubbelreglering/dubbelregleringar/dubbelprövning/överlappning/överlappningar/överlappar/otakt | Uppgifterna överlappar varandra.
  tolkningssvårigheter/tolkningsproblem/tillämpningsproblem/tillämpningssvårigheter/gränsdragningsproblem/gränsdragningsproblematik/gränsdragningssvårigheter/rättsförluster/rättsförlust | Begreppet ger gränsdragningsproblem.
`,
);

/** Doubt that is put as a question or as more than can be believed. */
const doubts = listed(
  'concern',
  `
  ifrågasättas/ifrågasätter/ifrågasätta/ifrågasätts/ifrågasatt | Det kan ifrågasättas om kravet behövs.
  tveksamt/tveksam/tveksamma/tveksamhet/tveksamheter/tvivelaktigt/tvivelaktig/diskutabelt/diskutabel/skeptisk/skeptiska/skeptiskt/tvivlar/tvivla/tvivel | Det är tveksamt om kravet behövs.
  frågetecken/frågande/undrande | Det finns frågetecken kring finansieringen.
  frågan är om | Frågan är om kravet behövs.
  väcker/väcka/reser/resa/inställer ~4 frågor/frågan/fråga/frågeställningar/farhågor | Ordningen väcker frågor om ansvaret.
  underskattar/underskattas/underskattat/underskatta/underskattning/underskattningar/överskattning/överskattar/överskattas/överskattat/överskatta | Utredaren underskattar tidsåtgången.
  nyttan ~5 begränsad/liten/tveksam/osäker/marginell | Nyttan bedöms vara begränsad.
  utrymme för ~3 tolkning/tolkningar/missbruk/godtycke/missförstånd | Lydelsen lämnar utrymme för olika tolkningar.
  dessvärre/besviken/besvikna/besviket/besvikelse | Dessvärre löser förslaget inte frågan.
  förenklad/skev/ensidig bild | Betänkandet ger en förenklad bild av anställningsskyddet.
  marginell/marginellt/försumbar/ringa/begränsad/begränsat nytta/mervärde | Kravet har ett begränsat mervärde.
`,
);

/** Concerns: what speaks against a proposal. */
export const concerns = [...dangers, ...harm, ...verdicts, ...conflicts, ...doubts];

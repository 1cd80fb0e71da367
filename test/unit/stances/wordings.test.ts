import { check } from './read';

/** Wordings of their own, beside those that look like them. */
describe('wordings', () => {
  check('emot and för', {
    opposes: ['Vi är emot förslaget.', 'Förbundet är helt emot att gränsen sänks.'],
    noObjection: ['Vi är inte emot att gränsen sänks.', 'Vi har inget emot förslaget.'],
    supports: ['Vi är för förslaget.'],
    '': ['Tiden är för kort.', 'Detta är för närvarande inte möjligt.'],
  });
  check('rejected in other words', {
    opposes: [
      'Vi tar bestämt avstånd från förslaget.',
      'Vi yrkar avslag på förslaget.',
      'Vi anser att förslaget bör avslås.',
      'Vi menar att förslaget inte bör genomföras.',
      'Förslaget kan därför inte läggas till grund för lagstiftning.',
      'Vi uppmanar regeringen att inte genomföra förslaget.',
      'Regeringen bör avstå från att genomföra förslaget.',
      'Rådet vidhåller sitt avstyrkande.',
      'Förslaget avvisas.',
      'Kostnaderna är okända. Det bör inte genomföras.',
    ],
    supports: ['Vi delar bedömningen att det tidigare förslaget inte bör genomföras.'],
    '': [
      'Utredningen menar att förslaget inte bör genomföras.',
      'Utredningens val att avstå från att införa en avgift berörs inte.',
      'Hon tar avstånd från våld.',
      'En ansökan som kommer in för sent avvisas.',
      'Förslaget kan genomföras utan att staten lägger ut mer.',
    ],
  });
  check('advised against', {
    opposes: [
      'Det går inte att tillstyrka förslaget utan finansiering.',
      'Som det är utformat går det inte att godta förslaget.',
      'Vi förordar att förslaget inte genomförs.',
      'Förslaget borde inte genomföras.',
    ],
    doubtful: [
      'Det är inte självklart att förslaget är rimligt.',
      'Det är knappast givet att regleringen är ändamålsenlig.',
      'Det vore bättre att behålla nuvarande ordning.',
      'Nuvarande ordning är att föredra.',
      'Vi föredrar dagens regler framför förslaget.',
      'Vi förespråkar en annan lösning än den föreslagna.',
      'Förslaget bör omarbetas innan det kan tillstyrkas.',
      'Förslaget är överflödigt.',
      'Förslaget är i praktiken ogenomförbart.',
      'Förslaget är enligt vår mening förhastat.',
      'Nackdelarna med förslaget överväger.',
      'Förslaget har fler nackdelar än fördelar.',
    ],
    supports: [
      'Det är självklart att förslaget är rimligt.',
      'Fördelarna med förslaget överväger.',
      'Förslaget har fler fördelar än nackdelar.',
      'Det går att leva med i dag, men vi tillstyrker förslaget.',
    ],
    noObjection: ['Vi ser inga nackdelar med förslaget.'],
    '': [
      'Det är inte självklart att alla kommuner har tillgång till systemet.',
      'Det går inte att läsa ut av statistiken.',
      'Det vore bättre att fråga eleverna.',
      'Att föredra är skriftlig form.',
      'Eleverna föredrar en annan skola.',
      'Fördelarna med digitala verktyg överväger.',
      'Metoden har fler nackdelar än fördelar.',
      'Ansökan ska kompletteras innan den kan godtas.',
      'Det går inte att acceptera att barn far illa.',
      'Nackdelarna med dagens ordning överväger.',
      'Det är bättre att bevara äldre byggnader än att riva dem.',
      'Vi föredrar förslaget framför nuvarande ordning.',
    ],
  });
  check('today’s order is praised', {
    doubtful: [
      'Nuvarande regler är väl avvägda.',
      'Vi anser att dagens ordning är ändamålsenlig.',
      'Nuvarande reglering får anses vara väl avvägd.',
      'Vi ser ingen anledning att ändra dagens ordning.',
      'Kommunen ser inget mervärde i förslaget.',
    ],
    supports: [
      'Vi är kritiska till dagens ordning och välkomnar förslaget.',
      'Jämfört med dagens ordning är förslaget ändamålsenligt.',
      'Förslaget gällande ansvarsfördelningen är rimligt.',
    ],
    '': [
      'Nuvarande regelverk är nödvändigt att reformera.',
      'Vi ser ingen anledning till oro.',
      'Nuvarande regler är otydliga.',
      'Utifrån nuvarande reglering blir det svårt.',
    ],
  });
  check('right and wrong ways', {
    doubtful: [
      'Detta är ett steg i fel riktning.',
      'Förslaget går åt fel håll.',
      'Förslaget går enligt vår mening för långt.',
      'Förslaget tillför inget nytt.',
      'Det är ingen god idé att införa ett förbud.',
      'Förslaget är ingen bra lösning.',
    ],
    opposes: ['Regeringen bör inte gå vidare med utredningens förslag.'],
    supportsMainly: [
      'Förslaget går i rätt riktning men är otillräckligt.',
      'Vi tillstyrker förslaget, dock inte den del som rör avgifter.',
    ],
    supports: [
      'Regeringen bör gå vidare med förslaget.',
      'Vi uppmanar regeringen att genomföra förslaget.',
      'Utan tvekan tillstyrker vi förslaget.',
    ],
    '': [
      'Utvecklingen går åt fel håll.',
      'Avgiften går för långt ner i åldrarna.',
      'Besluten tillför inget nytt.',
    ],
  });
  check('the view of another who answers', {
    '': [
      'Kommunen delar SKR:s uppfattning.',
      'Kommunen ansluter sig till SKR:s synpunkter.',
      'Kommunen instämmer i vad SKR har anfört.',
      'Vi delar Saco:s och TCO:s bedömning.',
      'Kommunen delar reservanternas uppfattning.',
      'Vi instämmer i Advokatsamfundets synpunkter på lagtexten.',
    ],
    supports: [
      'Kommunen delar utredningens uppfattning.',
      'Kommunen delar Vårdansvarskommitténs bedömning.',
      'Vi ansluter oss till Miljömålsberedningens förslag.',
      'SKR:s synpunkter har beaktats och vi delar bedömningen.',
      'Vi instämmer i vad utredningen anför.',
      'Kommunen delar Finansdepartementets bedömning.',
      'Vi tillstyrker Försäkringskassans utökade uppdrag.',
      'Vi ställer oss positiva till Sveriges nya modell.',
      'Kommunen delar Riksrevisionens bedömning.',
    ],
  });
  check('agreeing to say no', {
    doubtful: [
      'Nämnden ställer sig bakom förvaltningens bedömning att avstyrka förslaget.',
      'Kommunstyrelsen instämmer i bedömningen att avstyrka förslaget.',
    ],
    opposes: ['Nämnden beslutar att avstyrka förslaget.'],
    supports: [
      'Nämnden ställer sig bakom bedömningen att inte avvisa någon ansökan.',
      'Vi står bakom förslaget att avvisa ansökningar som kommer in för sent.',
    ],
    noObjection: ['Kommunen anser inte att förslaget bör avslås.'],
  });
  check('backing and its opposite', {
    supports: ['Förslaget har vårt fulla stöd.', 'Vi applåderar förslaget.'],
    opposes: ['Förslaget har inte vårt stöd.'],
    doubtful: ['Föreningen är besviken på förslaget.', 'Förslaget är inte någon framkomlig väg.'],
    supportsConditionally: ['Vi kan tillstyrka förslaget först när det har kompletterats.'],
    '': ['Eleverna är besvikna på skolan.', 'Publiken applåderar artisten.'],
  });
  check('hopes, worries and what is required', {
    supports: [
      'Vi ser gärna att förslaget genomförs.',
      'Förslaget mottas med tillfredsställelse.',
      'Reformen är efterlängtad.',
    ],
    supportsConditionally: [
      'Kommunen tillstyrker förslaget men förutsätter full finansiering.',
      'Kommunen tillstyrker förslaget men inte utan full finansiering.',
    ],
    opposes: ['Vi ser helst att förslaget inte genomförs.'],
    doubtful: [
      'Förslaget väcker starka betänkligheter.',
      'Förslaget håller inte måttet.',
      'Förslaget är undermåligt.',
      'Att utredningen föreslår ett förbud är olyckligt.',
    ],
    noObjection: ['Kommunen finner inga skäl att invända mot förslaget.'],
    '': [
      'Vi ser gärna att frågan lyfts.',
      'Vi ser gärna att krav på utbildning införs.',
      'Den senaste tidens utveckling är ett steg i fel riktning.',
      'Utvecklingen väcker farhågor.',
      'Vi noterar att oron i samhället ökar.',
      'Kommunen förutsätter att staten betalar.',
    ],
  });
  check('another opinion', {
    doubtful: [
      'Rådet gör en annan bedömning än utredningen.',
      'Rådet är av motsatt uppfattning.',
      'Rådet har en annan syn på saken än utredaren.',
    ],
    noObjection: [
      'Rådet har ingen annan uppfattning än utredningen.',
      'Rådet gör ingen annan bedömning än den som redovisas.',
      'Rådet har inte någon annan uppfattning.',
      'Rådet har inte funnit skäl till erinran.',
    ],
    '': ['En annan bedömning kan göras i enskilda fall.', 'Det krävs en annan syn på barn.'],
  });
  check('what is preferred to the proposal', {
    doubtful: [
      'Vi förordar i stället alternativ B.',
      'Vi ser hellre att avtalen utvecklas.',
      'Vi anser att nuvarande ordning bör behållas.',
      'Förbundet bedömer att dagens reglering är tillräcklig.',
      'Vi förordar att nuvarande regler behålls.',
      'Enligt vår mening finns det inget behov av lagstiftning.',
      'Att samla in uppgifterna är en dålig idé.',
      'Vi kan inte se några bärande skäl för förslaget.',
      'Vi anser inte att det är nödvändigt att införa en avgift.',
    ],
    supports: [
      'Vi förordar alternativ B.',
      'Vi delar bedömningen att nuvarande ordning bör behållas.',
      'Vi instämmer i att det inte finns något behov av lagstiftning.',
    ],
    '': [
      'Utredningen anser att nuvarande ordning bör behållas.',
      'Vi har undersökt om gällande reglering är tillräcklig.',
      'Kommunen ser till att personalen finns på plats.',
    ],
  });
  check('a conclusion judged, and what it says', {
    supports: ['Utredningens bedömning är rimlig.', 'Den slutsatsen är rimlig.'],
    doubtful: ['Kommitténs slutsats är felaktig.'],
    '': [
      'Utredarens slutsats om att ansvaret inte längre är ändamålsenligt redovisas nedan.',
      'För stadens del är ett klargörande angeläget.',
    ],
  });
  check('not ready', {
    doubtful: [
      'Förslaget är inte tillräckligt utrett för att läggas till grund för lagstiftning.',
      'Vi har vissa reservationer mot förslaget.',
      'Vi saknar förståelse för förslaget.',
      'Vi ser få fördelar med förslaget.',
      'Vi anser att detta är fel väg att gå.',
      'Vi ställer oss helt oförstående till förslaget.',
    ],
    opposes: ['Vi vill inte att förslaget genomförs.'],
    '': ['Vi har förståelse för förslaget.', 'Vi har svårt att se några nackdelar med förslaget.'],
  });
  check('what speaks against', {
    doubtful: [
      'Övervägande skäl talar mot att ordningen införs.',
      'Kostnaderna talar enligt vår mening emot förslaget.',
    ],
    noObjection: ['Vi ser inget som talar emot förslaget.'],
    '': [
      'Undantag får göras när särskilda skäl talar emot det.',
      'De omständigheter som talar emot åtgärden ska vägas in.',
    ],
  });
  check('no hindrance', {
    noObjection: [
      'Domstolen ser inte några avgörande hinder mot förslaget.',
      'Domstolen finner inget hinder mot förslaget.',
      'Rådet är inte främmande för en sådan ordning.',
      'Något att invända mot detta finns inte.',
      'Vi har inget att säga om förslaget.',
    ],
    '': ['Det finns hinder mot verkställighet.', 'Regeln är inte främmande för svensk rätt.'],
  });
  check('conditions and degrees', {
    supportsConditionally: [
      'Vi tillstyrker förslaget endast om staten betalar.',
      'Vi räknar med att staten betalar och tillstyrker i så fall förslaget.',
      'Vi kan endast tillstyrka förslaget om staten betalar.',
      'Vi kan tillstyrka förslaget om det finansieras.',
      'Vi kan bara tillstyrka förslaget om det kompletteras.',
      'En förutsättning för att vi ska tillstyrka förslaget är att staten betalar.',
    ],
    supportsMainly: ['Förbundet är försiktigt positivt till förslaget.'],
    supports: ['Vi kan bara instämma i bedömningen.', 'Vi är mycket glada över förslaget.'],
    doubtful: [
      'Vi är långt ifrån övertygade om att förslaget får effekt.',
      'Vi tror inte på förslaget.',
      'Förslaget bör omarbetas.',
    ],
    '': ['Vi tror på barnens förmåga.', 'Barnen är glada för maten.'],
  });
  check('welcomed and preferred in other words', {
    supports: [
      'Regionen hälsar förslaget med tillfredsställelse.',
      'Vi ser med glädje att utredningen föreslår en plan.',
      'Vi hoppas att förslagen blir verklighet.',
      'Utredningen har lämnat ett klokt förslag.',
      'Utredningens alternativ 1 är klart att föredra.',
      'Vi förordar den lösning som utredningen har valt.',
      'Starka skäl talar för förslaget.',
      'Domstolen finner de skäl som anförts för förslaget bärande.',
    ],
    supportsMainly: ['Länsstyrelsen ser ett stort värde i förslaget.'],
    noObjection: ['Vi kan leva med förslaget.', 'Kommunen ser för egen del inga hinder mot förslaget.'],
    '': [
      'Vi ser med glädje att antalet elever ökar.',
      'Vi hoppas att fler kommuner deltar.',
      'Utredningen har lämnat ett förslag i denna del.',
      'Skäl som talar för en annan ordning har inte redovisats.',
      'Vi förordar en dialog med parterna.',
      'Vi förespråkar att frågan utreds i särskild ordning.',
      'Kommunen får leva med osäkerheten.',
    ],
  });
  check('refused and doubted in other words', {
    opposes: [
      'Vi uppmanar regeringen att lägga förslaget åt sidan.',
      'Den föreslagna bestämmelsen bör utgå.',
      'Enligt vår mening bör den föreslagna paragrafen utgå.',
      'Vi förespråkar att alternativ 2 avfärdas.',
      'Vi yrkar att förslaget avslås.',
      'Vi säger nej tack till förslaget.',
      'Vi ser det som helt uteslutet att införa terminsavgifter.',
      'Förslaget bör inte bli verklighet.',
    ],
    doubtful: [
      'Vi kan inte förorda den föreslagna modellen.',
      'Vi menar att utredningen drar fel slutsats.',
      'Regeringen bör avvakta med förslaget.',
      'Frågan bör övervägas ytterligare innan förslaget genomförs.',
      'Vi kan inte se att förslaget bidrar till målet.',
      'Vi anser inte att förslaget löser problemen.',
      'Utredningen har inte lyckats visa varför en lag behövs.',
      'Det är inte visat att en ny skyldighet behövs.',
      'Vi förordar nollalternativet.',
      'Vi förordar alternativet med ett oförändrat regelverk.',
      'Länsstyrelsen ser ett begränsat värde i förslaget.',
      'Vi undrar om förslaget är genomtänkt.',
    ],
    '': [
      'Bolaget yrkar att talan avslås.',
      'Ordet skriftligen bör utgå.',
      'De föreslagna reglerna bör utgå från barnets behov.',
      'Enligt vår mening bör den föreslagna definitionen utgå från barnets behov.',
      'Kommuner har inte lyckats övertyga läkare om fördelarna.',
      'Vi ser med glädje att patienter får bättre vård.',
      'Det är inte uteslutet att fler ansöker.',
      'Vi kan inte se att förslaget medför några nackdelar.',
      'Utredningen drar slutsatsen att en lag behövs.',
      'Utredningen drar en annan slutsats än sina föregångare.',
      'Det är visat att en ny skyldighet behövs i andra länder.',
      'Vi undrar om utredningen har övervägt en avgift.',
      'Effekterna bör utvärderas innan stödet förlängs.',
    ],
  });
  check('kept out of a question', {
    abstains: ['Vi väljer att inte kommentera kapitel 5.', 'Kåren uttalar sig inte om kapitel 7.'],
    noObjection: ['Promemorian föranleder ingen erinran från vår sida.'],
    '': ['Många väljer att svara på enkäten.', 'Styrelsen uttalar sig för föreningen.'],
  });
  check('granted for the sake of argument', {
    doubtful: ['Vi är inte främmande för att ansvaret ändras, men modellen är fel väg att gå.'],
    noObjection: ['Vi är inte främmande för förslaget.'],
    supports: ['Trots att vi tillstyrker förslaget vill vi påpeka några saker.'],
  });
  check('no reason, no use, no hurry', {
    doubtful: [
      'Myndigheten ser inte att registret behövs.',
      'Vi anser inte att det finns tillräckliga skäl för att införa en avgift.',
      'Förbundet noterar med besvikelse att utredningen inte lägger fram några förslag.',
      'Vi är oroliga för att förslaget slår mot små föreningar.',
      'Förslaget behöver arbetas om.',
      'Fakulteten ställer sig tvivlande till regleringen.',
      'Förslagen förtjänar inte stöd.',
    ],
    opposes: [
      'Vi kräver att förslaget stoppas.',
      'Regeringen bör inte genomföra förslaget.',
      'Kommunen säger bestämt nej.',
    ],
    noObjection: [
      'Vi anser inte att det finns skäl att avstyrka förslaget.',
      'Vi är inte rädda för att förslaget slår fel.',
      'Domstolen har vid genomgången inte funnit anledning till erinran.',
    ],
    supports: [
      'Förslagen förtjänar stöd.',
      'Regeringen bör skyndsamt genomföra utredningens förslag.',
      'Kåren säger ja.',
      'Vi biträder vad utredningen anfört.',
      'Förbundet är nöjt med förslagen.',
      'Vi förordar utredningens förstahandsalternativ.',
    ],
    '': [
      'Myndigheten ser inte att det finns några nackdelar.',
      'Utredningen anser inte att det finns skäl att införa en avgift.',
      'Vi anser inte att det finns skäl att frångå utredningens förslag.',
      'Vi är oroliga för våra barn.',
      'Personalen är orolig för att förslaget dröjer.',
      'Regeringen bör genomföra en översyn av förslaget.',
      'Förslagen förtjänar att prövas.',
      'Kommunen säger nej när det behövs.',
      'Den enskilde säger nej.',
      'Rutinerna behöver arbetas om.',
      'Vi kräver att ansökan avslås.',
      'Vi har förståelse för syftet och återkommer.',
      'Regionen kan konstatera att patienter ibland motsätter sig åtgärden.',
    ],
  });
  check('carried out or not', {
    supports: [
      'Förslaget bör läggas till grund för lagstiftning.',
      'Förslagen kan läggas till grund för det fortsatta arbetet.',
    ],
    opposes: [
      'Vi anser i första hand att det ska avslås.',
      'Vi menar att förslaget därför ska avvisas.',
      'Förslaget kan inte läggas till grund för lagstiftning.',
    ],
    doubtful: [
      'Regionen hade hellre sett att frågan lösts genom överenskommelser.',
      'Det är svårt att tillstyrka förslaget.',
      'Förslagen är dock inte genomförbara.',
    ],
    '': [
      'Utredningen anser att det ska avslås.',
      'Underlaget läggs till grund för beslut.',
      'Ärendet ska avvisas.',
      'Det är svårt att acceptera en sjukdom.',
      'Har vi helst sett på den saken?',
      'Utredningens gedigna arbete uppskattas.',
      'Vi uppskattar utredningens gedigna arbete.',
      'Domstolen har svårt att se några bärande invändningar mot förslaget.',
    ],
  });
  check('compared, and looked back or ahead', {
    supports: [
      'Vi ser slopandet som ett viktigt steg framåt.',
      'Regionen föredrar den föreslagna ordningen framför den nuvarande.',
      'Kommunen förordar att den föreslagna modellen införs.',
      'Det är hög tid att genomföra förslaget.',
      'Länsstyrelsen ser med tillförsikt på förslaget.',
      'Vi ger tummen upp för förslaget.',
    ],
    doubtful: [
      'Vi ser slopandet som ett steg bakåt.',
      'Regionen föredrar nuvarande ordning framför den föreslagna.',
      'Regionen vill se en annan lösning än den föreslagna.',
      'Kommunen förordar att nuvarande ansvarsfördelning ligger fast.',
      'Det är för tidigt att genomföra förslaget.',
      'Länsstyrelsen ser med skepsis på förslaget.',
      'Fakulteten betvivlar att förslaget är ändamålsenligt.',
      'Det saknas skäl att införa en särskild redovisning.',
    ],
    opposes: [
      'Vi ger tummen ned för förslaget.',
      'Kommunen förordar att den föreslagna modellen inte införs.',
    ],
    noObjection: [
      'Det saknas skäl att inte genomföra förslaget.',
      'Fakulteten betvivlar inte att förslaget är ändamålsenligt.',
    ],
    abstains: [
      'Myndigheten varken till- eller avstyrker förslaget.',
      'Vi vill varken förorda eller avråda från det.',
    ],
    '': [
      'Regionen vill inte se någon annan lösning än den föreslagna.',
      'Det saknas skäl att anta att antalet mål ökar.',
      'Det är för tidigt att bedöma effekterna.',
      'Utredningen betvivlar att förslaget från 2010 var ändamålsenligt.',
      'Det är hög tid att åka.',
      'Ett steg bakåt i kön är möjligt.',
    ],
  });
  check('what is not seen may be a fault', {
    doubtful: [
      'Vi anser inte att förslaget bidrar till målet.',
      'Vi kan inte se att förslaget uppfyller kraven.',
    ],
    '': [
      'Vi kan inte se att förslaget bidrar till ökade kostnader.',
      'Vi anser inte att förslaget bidrar till nya problem.',
      'Vi kan inte se att förslaget stärker riskerna för intrång.',
      'Kommunen är positiv, växande och modern.',
      'Det är uteslutet att hinna före sommaren.',
      'Frågan bör utredas innan bidraget införs i fler kommuner.',
      'Det är för tidigt att införa nya rutiner.',
      'Det är svårt att acceptera att barn far illa.',
      'Skäl talar både för och emot förslaget.',
      'Utredningen valde att lägga förslaget åt sidan.',
    ],
  });
});

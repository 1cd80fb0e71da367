import { check } from './read';

describe('grammar around the stance', () => {
  check('subordinate and main clause', {
    opposes: [
      'Det innebär att kommunen inte tillstyrker förslaget.',
      'Kommunen tillstyrker inte förslaget.',
      'Som framgår ovan anser vi att förslaget inte kan tillstyrkas.',
      'Slutsatsen blir att vi inte kan tillstyrka förslaget.',
      'Det är skälet till att nämnden inte ställer sig bakom förslaget.',
      'Därför instämmer kommunen inte i förslaget.',
      'Regionen delar emellertid inte bedömningen.',
      'Eftersom kommunen inte delar utredningens bedömning föreslås en annan lösning.',
      'Inte heller kan kommunen tillstyrka förslaget.',
      'Vi kan inte heller stödja förslaget.',
      'Nämnden anser sig inte kunna tillstyrka förslaget.',
      'Läkarförbundet kan därför inte ställa sig bakom förslaget.',
      'Kommunen har inte kunnat tillstyrka förslaget.',
    ],
    supports: [
      'Det innebär att kommunen tillstyrker förslaget.',
      'Trots att förslaget inte löser allt tillstyrker kommunen det.',
      'Kommunen, som inte är tillsynsmyndighet, tillstyrker förslaget.',
      'Vi tillstyrker inte bara förslaget utan vill gå längre.',
    ],
  });

  check('negation where it is thought', {
    doubtful: [
      'Nämnden bedömer inte att förslaget är rimligt.',
      'Vi anser inte att utredningens förslag är nödvändiga.',
      'Regionen kan inte se att förslaget är motiverat.',
      'Inte heller anser Göteborgs Stad att åtgärden är rimlig.',
      'Förslaget är varken rimligt eller genomtänkt.',
    ],
    supports: [
      'Nämnden bedömer att förslaget är rimligt.',
      'Vi har inte deltagit i arbetet och anser att förslaget är rimligt.',
    ],
  });

  check('praise that the word before it turns into a fault', {
    doubtful: [
      'Förslaget är illa underbyggt.',
      'Flera av slutsatserna i betänkandet är illa underbyggda.',
      'Vi anser att förslaget är svagt motiverat.',
      'Bedömningen är dåligt underbyggd.',
      'Regleringen är otillräckligt motiverad.',
      'Förslaget är bristfälligt motiverat i denna del.',
      'Förslaget framstår som mindre genomtänkt.',
      'Kommunen finner förslaget mindre lämpligt.',
      'Den föreslagna ordningen är mindre ändamålsenlig.',
      'Förslaget är långtifrån genomtänkt.',
      'Utredningens förslag är långt ifrån ändamålsenligt.',
      'Förslaget är sämre underbyggt än det förra.',
      'Bedömningen är undermåligt underbyggd.',
      'Förslaget är i alltför liten utsträckning motiverat.',
      'Vi bedömer att förslaget är knapphändigt motiverat.',
      'Vi finner förslaget illa genomtänkt.',
    ],
    supports: [
      'Förslaget är väl underbyggt.',
      'Förslaget är minst lika ändamålsenligt som dagens ordning.',
      'Förslaget är i stor utsträckning ändamålsenligt.',
      'Förslaget är mer ändamålsenligt.',
      'Reformen är mer eller mindre nödvändig.',
      'För mindre kommuner är förslaget ändamålsenligt.',
      'Förslaget är bra för mindre kommuner.',
      'Dagens regler är illa underbyggda, men förslaget är väl avvägt.',
      'Det som är illa underbyggt i dag blir bättre, och förslaget är rimligt.',
      'Förslaget är enkelt och välmotiverat.',
      'Kommunen finner förslaget ändamålsenligt och lämpligt.',
      'Vi anser att förslaget är tillräckligt underbyggt.',
    ],
    '': [
      'Dagens beslut är ofta illa underbyggda.',
      'Mindre kommuner är positiva och engagerade.',
      'Förslaget är inte illa underbyggt.',
    ],
  });

  check('who says it, unlike somebody else', {
    doubtful: [
      'Till skillnad från utredningen anser vi inte att förslaget är rimligt.',
      'I motsats till utredaren menar kommunen att dagens ordning är välavvägd.',
    ],
    supports: [
      'I likhet med utredningen anser vi att förslaget är rimligt.',
      'Liksom utredningen bedömer nämnden att förslaget är ändamålsenligt.',
    ],
    '': [
      'Utredningen anser att förslaget är rimligt.',
      'I betänkandet anser utredningen att förslaget är rimligt.',
    ],
  });

  check('the report’s own by a participle', {
    opposes: ['Kommunen avvisar den föreslagna lösningen.', 'Vi avvisar föreslagen ordning.'],
    supports: ['Vi stödjer den föreslagna lösningen.'],
    '': ['Vi avvisar en ansökan som kommer in för sent.', 'Vi stödjer den unge, lösningen till trots.'],
  });

  check('according to whom', {
    doubtful: ['Kravet att redovisa enligt Skatteverkets anvisningar är orimligt.'],
    supports: ['Förslaget att bygga enligt Boverkets byggregler är rimligt.'],
  });

  check('what would have been', {
    doubtful: [
      'Kommunen skulle ha tillstyrkt förslaget om det hade varit finansierat.',
      'Vi hade gärna tillstyrkt förslaget.',
    ],
    supports: ['Kommunen har tillstyrkt förslaget.'],
  });

  check('an indirect question', {
    '': [
      'Frågan är om förslaget verkligen är motiverat.',
      'Frågan är om regleringen egentligen är ändamålsenlig.',
      'Det är oklart om förslaget är rimligt.',
      'Utredaren har inte analyserat om förslaget är proportionerligt.',
    ],
    supports: ['Frågan om tillsyn är viktig och vi tillstyrker förslaget.'],
  });

  check('mood', {
    supports: [
      'Kommunen kan tillstyrka förslaget.',
      'Vi vill särskilt tillstyrka förslaget i denna del.',
      'Nämnden väljer att tillstyrka förslaget.',
    ],
    supportsConditionally: [
      'Kommunen kan tillstyrka förslaget om kostnaderna beaktas.',
      'Under förutsättning att finansieringen löses tillstyrker länsstyrelsen förslaget.',
      'Kommunen tillstyrker förslaget under förutsättning att staten betalar.',
      'Vi stödjer förslaget förutsatt att det finansieras.',
      'Regionen ställer sig bakom förslaget på villkor att tidplanen ändras.',
    ],
    opposes: ['Kommunen måste därför avstyrka förslaget.', 'Vi väljer därför att avstyrka förslaget.'],
    doubtful: ['Med en annan finansiering hade vi kunnat tillstyrka förslaget.'],
    '': [
      'Kommunen skulle välkomna en fördjupad analys.',
      'Vi skulle gärna stödja en sådan lag.',
      'Förslaget innebär att kommunen ska tillstyrka etableringen.',
      'Om kommunen avstyrker ansökan ska den avslås.',
      'Kommunen bör tillstyrka ansökan innan beslut fattas.',
      'Oavsett om en part motsätter sig åtgärden kan beslut fattas.',
      'Möjligheten att avstyrka en etablering finns kvar.',
    ],
  });

  check('tense', {
    supports: [
      'Kommunen har valt att tillstyrka förslaget.',
      'Nämnden tillstyrker nu förslaget.',
      'Vi delar den tidigare utredningens bedömning.',
      'Förbundet har tidigare tillstyrkt förslaget och vidhåller den inställningen.',
      'Regionen har tagit del av förslaget och tillstyrker det.',
      'Vi stödjer fortfarande förslaget.',
    ],
    opposes: ['Vi har tidigare avstyrkt förslaget och vidhåller denna ståndpunkt.'],
    '': [
      'Kommunen tillstyrkte då förslaget.',
      'Nämnden har tidigare ställt sig bakom en sådan ordning.',
      'Vi delade den tidigare utredningens bedömning.',
      'Länsstyrelsen avstyrkte förslaget när det remitterades.',
      'Förbundet instämde i kommitténs förslag.',
      'Regionen ställde sig positiv till promemorian.',
      'Kommunen motsatte sig förslaget år 2018.',
      'Tidigare har kommunen tillstyrkt förslaget.',
      'Vi har tidigare ställt oss bakom förslaget.',
    ],
  });

  check('qualifiers', {
    supportsMainly: [
      'Kommunen tillstyrker i huvudsak förslaget.',
      'Nämnden ställer sig i huvudsak positiv till utredningens bedömningar och förslag.',
      'Vi instämmer i stort i utredningens förslag.',
      'Regionen delar i allt väsentligt utredningens bedömning.',
      'Kommunen ställer sig positiv till flera av de förslag som lämnas.',
      'Förbundet stödjer delvis förslaget.',
      'Länsstyrelsen tillstyrker till stora delar förslagen.',
      'Vi är i princip positiva till förslaget.',
      'Kommunen tillstyrker förslaget med följande synpunkter.',
      'Myndigheten tillstyrker förslagen med undantag för förslaget om avgifter.',
      'Överlag är kommunen positiv till förslagen.',
      'Universitetet tillstyrker merparten av förslagen.',
    ],
    supports: [
      'Kommunen stödjer fullt ut förslaget.',
      'Vi tillstyrker förslaget i sin helhet.',
      'Nämnden instämmer helt i bedömningen.',
      'Kommunen tillstyrker samtliga förslag.',
    ],
    opposes: ['Kommunen avstyrker bestämt förslaget.', 'Vi ställer oss i huvudsak negativa till förslagen.'],
  });

  check('exceptions and remainders', {
    'supportsMainly opposes': [
      'Länsstyrelsen tillstyrker förslagen med undantag för förslaget om register som länsstyrelsen avstyrker.',
      'Kommunen tillstyrker förslagen utom avgiften, som kommunen avstyrker.',
    ],
    supportsMainly: [
      'Vi ställer oss bakom förslagen med något undantag.',
      'Kommunen tillstyrker samtliga förslag utom det om avgifter.',
      'Nämnden instämmer i förslagen med några få undantag.',
      'Bortsett från tidplanen tillstyrker vi förslaget.',
      'Förutom förslaget om tillsyn tillstyrker kommunen utredningens förslag.',
    ],
    supports: [
      'I övrigt tillstyrker kommunen förslagen.',
      'Vi tillstyrker samtliga förslag som inte nämns i detta yttrande.',
      'Övriga förslag tillstyrks.',
      'Kommunen tillstyrker övriga förslag.',
    ],
    noObjection: [
      'I övrigt har kommunen inga synpunkter på förslagen.',
      'Vi har i övrigt inget att erinra.',
      'I övriga delar har nämnden inga invändningar.',
    ],
    opposes: ['Med det sagt avstyrker nämnden inte omnämnda förslag.'],
  });

  check('concession', {
    doubtful: [
      'Kommunen ser visserligen positivt på förslaget men är tveksam till finansieringen.',
      'Vi välkomnar visserligen förslaget, men ställer oss kritiska till tidplanen.',
      'Förbundet delar förvisso syftet men ifrågasätter förslaget.',
      'Vi är visserligen positiva till samverkan men ställer oss tveksamma till modellen.',
      'Regionen ser förvisso positivt på förslaget men ser med oro på kostnaderna.',
    ],
    opposes: [
      'Nämnden är visserligen positiv till syftet men avstyrker förslaget.',
      'Förbundet instämmer visserligen i bedömningen men motsätter sig förslaget.',
      'Vi stödjer visserligen ambitionen men kan inte tillstyrka förslaget.',
      'Kommunen delar i och för sig målet men motsätter sig förslaget.',
      'Regionen är i och för sig positiv till samverkan men avstyrker lagkravet.',
    ],
    supports: [
      'Förslaget medför visserligen kostnader men vi tillstyrker det.',
      'Kommunen ser visserligen risker men tillstyrker förslaget.',
      'Vi är visserligen tveksamma till registret men ställer oss bakom förslaget.',
      'Kommunen är i och för sig kritisk till processen men stödjer förslaget.',
      'Tiden är visserligen kort, men kommunen ställer sig bakom förslaget.',
    ],
  });

  check('what is hard to support', {
    doubtful: [
      'Förslaget har vi svårt att helt ställa oss bakom, då det blir dyrt.',
      'Vi har svårt att ställa oss bakom förslaget.',
      'Staden har svårt att fullt ut ställa sig bakom utredningens förslag.',
      'Nämnden har därför svårt att stå bakom förslaget.',
      'Regionen har svårt att acceptera förslaget.',
      'Staden har svårt att förorda förslaget.',
      'Vi har svårt att dela den bedömningen.',
      'Kommunen har också svårt att helt och fullt dela utredningens bedömning.',
    ],
    '': [
      'Kommunen har svårt att dela information med regionen.',
      'Kommuner kan få svårt att ställa upp med läkare bakom kulisserna.',
      'Det är svårt att ställa upp mål för verksamheten.',
      'Kommunen har svårt att ställa om verksamheten.',
      'Vi har inte svårt att acceptera förslaget.',
      'Utredningen har svårt att dela uppfattningen.',
    ],
    supports: [
      'Kommunen har svårt att rekrytera läkare och ställer sig bakom förslaget.',
      'Staden har svårt att dela ansvaret i dag men står bakom förslaget.',
      'Kommunen kan ställa sig bakom förslaget.',
    ],
  });

  check('agreement of the organisation’s name', {
    supports: [
      'Nämnden ställer sig positiva till förslaget.',
      'Nämnden ställer sig positiv till förslaget.',
      'Läkarförbundet är positivt till förslaget.',
      'Läkarförbundet är positiva till förslaget.',
      'Kommunen är positiva till förslaget.',
      'Förbundet ställer sig positivt till förslaget.',
      'Styrelsen är positivt inställd till förslaget.',
      'Förvaltningen är positivt inställda till förslaget.',
      'Universitetet är positivt inställt till förslaget.',
    ],
    opposes: [
      'Förbundet är negativa till förslaget.',
      'Nämnden är negativ till förslaget.',
      'Förbundet är negativt till förslaget.',
    ],
    doubtful: [
      'Nämnden är tveksamma till förslaget.',
      'Förbundet är tveksamt till förslaget.',
      'Kommunen är kritiska till förslaget.',
    ],
  });
});

describe('negation', () => {
  check('of support', {
    opposes: [
      'Kommunen tillstyrker ej förslaget.',
      'Vi instämmer inte i förslaget.',
      'Nämnden delar inte utredningens uppfattning.',
      'Kommunen ställer sig inte bakom förslaget.',
      'Regionen kan inte stödja förslaget.',
      'Vi kan inte godta förslaget.',
      'Förbundet kan inte acceptera förslaget.',
      'Myndigheten håller inte med utredningen.',
      'Vi kan inte instämma i förslaget.',
      'Länsstyrelsen ser sig inte kunna tillstyrka förslaget.',
      'Kommunen anser inte att lagen bör ändras.',
      'Förslaget bör inte genomföras.',
    ],
    doubtful: [
      'Kommunen är inte positiv till förslaget.',
      'Vi ser inte positivt på förslaget.',
      'Nämnden välkomnar inte förslaget.',
      'Vi är inte övertygade om att lagen behövs.',
    ],
  });

  check('of opposition', {
    noObjection: [
      'Kommunen motsätter sig inte förslaget.',
      'Vi har inget att invända mot förslaget.',
      'Nämnden har ingenting att erinra.',
      'Domstolen ser inget hinder mot förslaget.',
      'Kommunen avstyrker inte förslaget.',
      'Myndigheten har inte några invändningar mot förslaget.',
      'Länsstyrelsen har inget emot förslaget.',
      'Vi har inte något att erinra mot förslagen.',
      'Förslaget föranleder ingen erinran.',
      'Hovrätten saknar anledning att invända mot förslaget.',
      'Inga principiella invändningar finns mot förslaget.',
      'Kommunen lämnar förslaget utan erinran.',
      'Kammarrätten ser ingen anledning att motsätta sig förslaget.',
    ],
    doubtful: [
      'Vi har invändningar mot förslaget.',
      'Nämnden invänder mot förslaget.',
      'Förbundet har vissa invändningar mot lydelsen.',
    ],
  });

  check('of a part', {
    split: [
      'Kommunen kan inte tillstyrka förslaget i dess helhet.',
      'Vi tillstyrker inte samtliga förslag.',
      'Nämnden kan inte ställa sig bakom alla förslag.',
      'Regionen stödjer inte fullt ut förslaget.',
      'Kommunen delar inte helt utredningens bedömning.',
      'Förbundet instämmer inte till fullo i bedömningen.',
      'Vi tillstyrker inte förslaget i sin helhet.',
    ],
    opposes: ['Kommunen tillstyrker inte förslaget.', 'Nämnden kan inte ställa sig bakom förslaget.'],
    supports: [
      'Kommunen tillstyrker förslaget i dess helhet.',
      'Vi instämmer fullt ut.',
      'Nämnden stödjer samtliga förslag.',
    ],
    abstains: [
      'Kommunen varken tillstyrker eller avstyrker förslaget.',
      'Vi kan varken tillstyrka eller avstyrka förslaget.',
      'Nämnden tar inte ställning till frågan.',
    ],
  });

  check('inside what is agreed with', {
    supports: [
      'Kommunen delar bedömningen att sanktioner inte bör införas.',
      'Vi instämmer i att det inte finns skäl att ändra lagen.',
      'Nämnden delar utredningens uppfattning att något förbud inte behövs.',
      'Regionen instämmer i bedömningen att straffet inte ska skärpas.',
      'Vi tillstyrker förslaget att kravet inte längre ska gälla.',
      'Länsstyrelsen instämmer i utredningens slutsats att reformen inte är motiverad.',
      'Kommunen ställer sig bakom att tidsfristen inte förlängs.',
      'Förbundet välkomnar att utredningen inte föreslår en ny myndighet.',
      'Nämnden ser positivt på att avgiften inte höjs.',
      'Vi stödjer att registret inte införs.',
    ],
    opposes: [
      'Kommunen delar inte bedömningen att sanktioner bör införas.',
      'Vi instämmer inte i att lagen bör ändras.',
      'Nämnden delar dock inte uppfattningen att förbudet är onödigt.',
      'Regionen instämmer därför inte i bedömningen att kravet inte behövs.',
      'Vi kan inte ställa oss bakom att avgiften inte höjs.',
    ],
  });
});

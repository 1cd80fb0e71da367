import { check } from './read';

describe('word order', () => {
  check('inversion: the verb before its subject', {
    supports: [
      'Därför tillstyrker nämnden förslaget.',
      'Av dessa skäl välkomnar Läkarförbundet utredningens förslag.',
      'Mot denna bakgrund instämmer kommunen i bedömningen.',
      'Däremot ställer vi oss positiva till den nya ordningen.',
      'Vidare delar förbundet utredningens slutsatser.',
      'Även i denna del stödjer regionen förslaget.',
      'Sammantaget ser Länsstyrelsen positivt på förslaget.',
      'När det gäller tillsynen biträder myndigheten förslaget.',
      'I likhet med SKR tillstyrker kommunen förslaget.',
      'Utifrån barnens perspektiv är nämnden positiv till förslaget.',
    ],
    opposes: [
      'Därför avstyrker Läkarförbundet förslaget.',
      'På denna punkt motsätter sig kommunen förslaget.',
      'Av kostnadsskäl avråder regionen från den föreslagna modellen.',
      'I denna del delar tingsrätten inte utredningens uppfattning.',
      'Med hänsyn till det anförda avvisar förbundet förslaget.',
    ],
    doubtful: [
      'Samtidigt ifrågasätter vi behovet av en ny myndighet.',
      'Till skillnad från utredningen är vi tveksamma till lösningen.',
    ],
    '': [
      'Därför föreslår utredningen att kommunen tillfrågas.',
      'I stället avstyrker utredningen en sådan ordning.',
    ],
  });

  check('split reflexives', {
    supports: [
      'Region Västerbotten ställer sig i sitt remissvar bakom att stärka befintliga strukturer.',
      'Kommunen ställer sig som helhet bakom förslaget.',
      'Därmed ställer sig Gävle kommun positiv till förslagen.',
      'Nämnden ställer sig, med beaktande av ovanstående, bakom förslaget.',
      'Vi ställer oss fullt ut bakom utredningens bedömning.',
      'Förvaltningen ställer sig utifrån ett patientperspektiv positiv till lagändringen.',
      'Universitetet har ställt sig bakom utredningens linje.',
      'Styrelsen ställer sig därför helhjärtat bakom förslaget.',
      'Länsstyrelsen ställer sig för sin del positiv till en sådan ordning.',
      'Vi ansluter oss helt till utredningens bedömning.',
    ],
    opposes: [
      'Kommunen ställer sig inte bakom förslaget.',
      'Regionen kan inte ställa sig bakom den föreslagna avgiften.',
      'Nämnden ställer sig i nuläget starkt negativ till förslaget.',
      'Kommunen motsätter därför sig förslaget.',
    ],
    doubtful: [
      'Förbundet ställer sig i denna del mycket tveksamt till förslaget.',
      'Myndigheten ställer sig frågande till konsekvenserna.',
      'Vi ställer oss av samma skäl kritiska till modellen.',
    ],
    '': [
      'Ledamöterna kan ställa sig bakom rekommendationer om avtal.',
      'Kommunen ställer sig frågan. Bakom förslaget ligger en oro.',
      'Frågan ställer sig annorlunda för små kommuner.',
    ],
  });

  check('fronted objects and stranded prepositions', {
    supports: [
      'Det stöd som föreslås i utredningen för att klargöra ansvaret ställer sig Region Västerbotten positiv till.',
      'Att uppdraget läggs på Socialstyrelsen är något som kommunen ställer sig positiv till.',
      'En gemensam ingång är något Olofströms kommun ställer sig bakom.',
      'Förslaget om en ny tillsynsmyndighet tillstyrker vi.',
      'Den bedömningen delar nämnden.',
      'Förslaget, som vi stödjer, innebär en tydligare ansvarsfördelning.',
      'De åtgärder som föreslås i kapitel 7 är vi positiva till.',
      'Detta är en bedömning som länsstyrelsen delar.',
      'Förslaget till ändrad lydelse instämmer vi i.',
    ],
    opposes: [
      'Förslaget om sanktionsavgifter avstyrker vi.',
      'Den bedömningen delar nämnden inte.',
      'Att kommunerna ensamma ska stå för kostnaden kan vi inte ställa oss bakom.',
      'Ett sådant krav motsätter sig förbundet.',
    ],
    doubtful: [
      'Att avgiften höjs är vi kritiska till.',
      'Förslaget om tidsfrister ställer vi oss tveksamma till.',
    ],
    '': ['Det stöd som föreslås i utredningen ska ges till kommunerna.'],
  });

  check('passives', {
    supports: [
      'Förslaget tillstyrks.',
      'Från RSS-perspektivet välkomnas förslaget att Socialstyrelsen meddelar föreskrifter.',
      'Utredningens förslag om registret tillstyrks av kommunen.',
      'Bedömningen att ansvaret bör förtydligas delas.',
      'Uppfattningen delas att statistiken brister.',
      'Vidare välkomnas utredningens tydliga förslag.',
      'Lagförslaget stöds.',
      'Även förslaget i denna del biträds.',
      'Förslaget kan därför tillstyrkas.',
    ],
    opposes: [
      'Förslaget avstyrks.',
      'Förslaget kan inte tillstyrkas.',
      'Den föreslagna lydelsen avstyrks av nämnden.',
      'Bedömningen delas inte.',
    ],
    doubtful: ['Behovet av en ny lag ifrågasätts.', 'Förslagets proportionalitet kan ifrågasättas.'],
    noObjection: ['Förslaget lämnas utan erinran.', 'Förslaget godtas.'],
    '': [
      'Uppgifter delas mellan myndigheter.',
      'Ansökan ska avvisas om den är ofullständig.',
      'Personer som stöds av insatserna kan söka på nytt.',
      'Förslaget tillstyrks av utredningen.',
    ],
  });

  check('distant frames', {
    supports: [
      'Från RSS Västerbotten bedöms förslaget att avsätta medel till kommunernas vidareutbildning vara mycket bra och välkommet.',
      'Vi anser att förslaget är väl avvägt.',
      'Kommunen finner förslaget rimligt.',
      'Förslaget om en samlad ingång för alla som söker stöd enligt lagen är ändamålsenligt.',
      'Nämnden bedömer att den föreslagna ordningen är lämplig.',
      'Förslaget framstår som väl underbyggt.',
      'Det är positivt att ansvaret tydliggörs.',
      'Det är bra att frågan får ett nationellt stöd.',
      'Mycket välkommet att ansvaret tydliggörs.',
      'Det är en god idé att samla tillsynen.',
      'Förslagen anses proportionerliga.',
    ],
    doubtful: [
      'Förslaget är inte rimligt.',
      'Vi anser att förslaget är problematiskt.',
      'Förslaget framstår som oproportionerligt.',
      'Det kan vara problematiskt att ändra ordet i lagen.',
      'Nämnden finner förslaget olämpligt.',
      'Det är inte rimligt att kommunerna betalar.',
    ],
    '': [
      'Det är viktigt att barnets bästa beaktas.',
      'Reglerna måste vara ändamålsenliga.',
      'Utredningen anser att förslaget är rimligt.',
      'Det vore bra om frågan utreddes.',
      'Goda resultat är bra för alla.',
      'För att lagen ska vara ändamålsenlig krävs resurser.',
    ],
  });

  check('adverbs between the words', {
    supports: [
      'Förvaltningen delar även utredningens bedömning.',
      'Kommunen ser mycket positivt på förslaget.',
      'Vi instämmer därför också i slutsatsen.',
      'Regionen är självklart positiv till förslaget.',
      'Nämnden välkomnar särskilt förslaget.',
      'Kommunen ställer sig därmed även bakom bedömningen.',
      'Förbundet stödjer naturligtvis förslaget.',
      'Vi är också mycket positiva till lagändringen.',
      'Staden ser likaså positivt på satsningen.',
    ],
    doubtful: [
      'Kommunen ser dock med oro på utvecklingen.',
      'Vi ser däremot med stor oro på förslaget.',
      'Nämnden är fortfarande tveksam till modellen.',
    ],
    noObjection: [
      'Kommunen har i och för sig inget att invända.',
      'Domstolen har i övrigt inga invändningar mot förslaget.',
      'Myndigheten har därför inget att erinra.',
    ],
  });
});

import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import { check, checkReasons } from './read';

/** What others are said to hold, what was said elsewhere, and what does not follow. */
describe('what the respondent does not say', () => {
  check('a judgement that the report is said to make', {
    '': [
      'Kommittén anger i avsnitt 6 att ordningen är bra.',
      'Utredningen fastslår att modellen är ändamålsenlig.',
      'I betänkandet konstateras att åtgärden är rimlig.',
      'Det anges i promemorian att modellen är ändamålsenlig.',
    ],
    supports: [
      'Kommunen konstaterar att modellen är ändamålsenlig.',
      'Vi noterar att förslaget är rimligt.',
      'Det konstateras att förslaget är rimligt.',
    ],
  });
  check('what the report has found', {
    '': [
      'Utredningen har funnit att modellen är rimlig.',
      'Utredaren har bedömt att åtgärden är rimlig.',
      'Utredningen kommer fram till att modellen är rimlig.',
      'Betänkandet slår fast att modellen är rimlig.',
      'Promemorian utgår från att modellen är rimlig.',
      'Av betänkandet framgår att modellen är ändamålsenlig.',
      'I promemorian redovisas att modellen är rimlig.',
      'Utredaren motiverar detta med att modellen är rimlig.',
    ],
    supports: [
      'Vi har funnit att modellen är rimlig.',
      'Kommunen har kommit fram till att modellen är rimlig.',
      'I betänkandet har kommunen funnit att modellen är rimlig.',
      'Till detta kommer att modellen är rimlig.',
      'Av betänkandet framgår att avgiften höjs. Modellen är rimlig.',
    ],
  });
  check('whom the report is critical of', {
    '': [
      'Utredningen är kritisk till dagens ordning.',
      'Utredaren är mycket kritisk till avgiften.',
      'Många kommuner är kritiska till avgiften.',
    ],
    doubtful: [
      'Kommunen är kritisk till avgiften.',
      'Därför är kommunen kritisk till avgiften.',
      'Vi är, liksom utredningen, kritiska till avgiften.',
      'Förslaget om avgifter är vi kritiska till.',
    ],
  });
  check('what some people hold', {
    '': [
      'Vissa menar att förslaget är orimligt.',
      'Många anser att förslaget är rimligt.',
      'I debatten framförde andra att förslaget är orimligt.',
    ],
    supports: ['I nämnden anser man att förslaget är rimligt.'],
    supportsMainly: ['Kommunen anser många förslag vara välmotiverade.'],
  });
  check('by which a thing is told from others', {
    '': ['Kravet gäller de åtgärder som anses nödvändiga.', 'Avgiften gäller förslag som bedöms lämpliga.'],
    supports: ['Åtgärderna anses nödvändiga.'],
  });
  check('in another answer', {
    '': [
      'Förbundet har i ett remissvar tillstyrkt förslaget om längre frist.',
      'Staden har i ett tidigare yttrande avstyrkt förslaget.',
      'Staden har i tidigare remissvar avstyrkt förslaget.',
    ],
    supports: ['Förbundet har i sitt remissvar tillstyrkt förslaget.'],
  });
  check('that it does not follow', {
    '': [
      'Det innebär inte att kommunen tillstyrker förslaget.',
      'Att en del inte nämns betyder dock inte att vi stödjer förslaget.',
    ],
    supports: ['Det innebär att kommunen tillstyrker förslaget.'],
  });
  checkReasons('criticism that the report is said to make, and what is answered by its title', {
    concern: [
      'Vi konstaterar att det finns en risk för ojämn tillsyn.',
      'Utredaren konstaterar att tillsynen fungerar, men det finns en risk att den blir ojämn.',
      'I vårt yttrande över promemorian framhöll vi att kravet strider mot grundlagen.',
    ],
    '': [
      'Utredaren konstaterar att det finns en risk för ojämn tillsyn.',
      'Utredaren har bedömt att det finns en risk för ojämn tillsyn.',
      'Föreningen har ombetts att yttra sig över lagen om begränsningar av jakten.',
      'Stiftelsen har lämnat ett remissvar över promemorian Begränsningar av jakten.',
    ],
  });
});

describe('agreement with criticism', () => {
  check('of the proposal', {
    doubtful: [
      'Vi instämmer i kritiken mot förslaget.',
      'Rådet ansluter sig till Skogsstyrelsens invändningar mot förslaget.',
      'Vi stöder regionens avstyrkande av förslaget.',
      'Förbundet delar kritiken mot förslagen.',
      'Vi välkomnar kritiken mot förslaget.',
      'Vi välkomnar den kritik som har riktats mot förslaget.',
      'Rådet delar Lagrådets tveksamhet till förslaget.',
      'Nämnden ställer sig bakom reservationen mot förslaget.',
      'Vi delar oron över förslaget.',
      'Vi delar den oro som elevkåren har uttryckt inför förslaget.',
    ],
    '': [
      'Vi delar regionens kritik.',
      'Rådet ställer sig bakom den kritik som regionen har framfört.',
      'Vi instämmer i utredningens kritik av dagens ordning.',
      'Vi instämmer inte i kritiken mot förslaget.',
      'Vi välkomnar kritiken.',
      'Nämnden ställer sig bakom reservationen.',
      'Inget talar för att förslaget är rimligt.',
    ],
    supports: [
      'Vi välkomnar förslaget och delar inte kritiken.',
      'Vi välkomnar att utredningen tar oron på allvar.',
      'Vi instämmer i förslaget trots kritiken.',
      'Vi stödjer förslaget trots kritiken.',
    ],
  });
});

describe('agreement that the proposal is bad', () => {
  check('in a clause', {
    doubtful: [
      'Vi instämmer i att förslaget är problematiskt.',
      'Vi håller med om att förslaget är orimligt.',
      'Vi delar uppfattningen att förslaget om avgifter är olämpligt.',
      'Staden instämmer i Lagrådets bedömning att förslaget inte bör genomföras.',
      'Vi delar regionens uppfattning att förslaget bör avslås.',
      'Vi delar uppfattningen att förslaget inte är motiverat.',
    ],
    supports: [
      'Vi instämmer i att förslaget är motiverat.',
      'Vi delar utredningens bedömning att en avgift är olämplig.',
      'Vi delar utredningens bedömning att förslaget från 2019 inte bör genomföras.',
      'Vi delar bedömningen att det tidigare förslaget inte bör genomföras.',
      'Vi delar uppfattningen att en avgift inte bör införas.',
      'Vi instämmer i att förslaget inte är orimligt.',
    ],
    '': ['Vi delar inte uppfattningen att förslaget är orimligt.'],
  });
});

describe('wordings of associations', () => {
  check('worry and dislike', {
    doubtful: [
      'Vi ser med stort allvar på förslaget.',
      'Förbundet är djupt oroat över förslaget.',
      'Föreningen ogillar förslaget om årliga avgifter.',
    ],
    '': ['Vi ser allvarligt på bristen på bostäder.', 'Många är oroade över sin ekonomi.'],
  });
  check('gladness and progress', {
    supports: [
      'Förbundet gläds åt att förslaget genomförs.',
      'Enligt stiftelsen är det ett steg framåt att avgiften slopas.',
      'Föreningen anser att det är ett viktigt steg i rätt riktning.',
      'Vi delar den grundsyn på föreningslivet som utredningen har.',
    ],
    doubtful: ['Det är ett steg i fel riktning.'],
    '': ['Barnen gläds med varandra.', 'Arbetet har tagit ett steg framåt.', 'Det är ett steg i taget.'],
  });
  checkReasons('criticism', {
    concern: [
      'Förslaget bryter mot unionsrätten.',
      'Följden blir en försämrad service.',
      'Lydelsen lämnar utrymme för skilda tolkningar.',
      'Utredaren ger en förenklad bild av branschen.',
    ],
    lack: [
      'Utredningen kunde ha gått längre.',
      'Utredaren borde ha belyst kostnaderna.',
      'Analysen av landsbygden är undermålig.',
      'Barnperspektivet är frånvarande.',
    ],
    request: ['Vi hade gärna sett en längre frist.'],
    '': ['Förslaget innehåller en ny paragraf.', 'Utredningen kunde avslutas i tid.'],
  });
});

describe('what stands above a heading of the body', () => {
  const positions = (heading: string) =>
    analyse(
      `Bättre tillgång\n\nAllmänt\n\nFöreningen tillstyrker förslaget om längre frist.\n\n${heading}\n\nAvgiften avstyrks.\n`,
    ).stances.map(({ position }) => position);
  for (const heading of ['Synpunkter på förslagen', 'Synpunkter på enskilda förslag och bedömningar'])
    it(`is no letterhead: ${heading}`, () => assert.deepEqual(positions(heading), ['supports', 'opposes']));
});

describe('a list whose lead-in has no colon', () => {
  const positions = (lead: string) =>
    analyse(
      `Yttrande över betänkandet Ny ordning (SOU 2025:98)\n\n${lead}\n\n• Att kursplanen delas i två.\n• Att fristen blir längre.\n`,
    ).stances.map(({ position }) => position);
  for (const lead of [
    'Hembygdsrådet tillstyrker utredningens förslag angående',
    'Hembygdsrådet tillstyrker förslagen om',
    'Hembygdsrådet tillstyrker följande',
  ])
    it(lead, () => assert.deepEqual(positions(lead), ['supports', 'supports', 'supports']));
  it('is none where the sentence has ended', () =>
    assert.deepEqual(positions('Hembygdsrådet tillstyrker förslagen.'), ['supports']));
});

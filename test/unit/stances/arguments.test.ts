import { checkReasons } from './read';

/** Words of criticism, beside the same words where they criticise nothing that is proposed. */
describe('arguments', () => {
  checkReasons('the negation after the verb of a main clause, and before it in a subordinate one', {
    concern: [
      'Modellen tillgodoser inte barnens behov.',
      'Staden menar att modellen inte tillgodoser barnens behov.',
      'En översyn räcker inte.',
      'Ett tak kommer inte att leda till fler bostäder.',
      'Kravet ligger inte i linje med instruktionen.',
    ],
    lack: [
      'Utredaren redovisar inte kostnaderna.',
      'I betänkandet analyseras inte kostnaderna.',
      'Kostnaderna är ej tillräckligt utredda.',
      'Det finns inte skäl att ändra ordningen.',
      'Det finns varken lokaler eller personal.',
    ],
    '': [
      'Utredaren redovisar kostnaderna.',
      'Modellen tillgodoser barnens behov.',
      'Kommunen varken tillstyrker eller avstyrker förslaget.',
      'Kommunen instämmer inte, i linje med vad som sägs i avsnitt 4, i detta.',
    ],
  });
  checkReasons('denied', {
    concern: [
      'Kravet strider mot grundlagen.',
      'Kravet försvårar arbetet.',
      'Kravet medför ökade kostnader.',
      'Kravet försvårar inte bara arbetet utan kostar mer än det smakar.',
      'Registret underlättar inte samverkan.',
      'Kravet riskerar att inte följas.',
      'Det är en risk att problemet inte löses.',
    ],
    merit: ['Registret underlättar samverkan.', 'Det är inte bara lämpligt utan bra.'],
    '': [
      'Kravet strider inte mot grundlagen.',
      'Kravet försvårar dock inte arbetet.',
      'Kravet medför inga ökade kostnader.',
    ],
  });
  checkReasons('averted', {
    concern: [
      'Registret medför en risk för läckor.',
      'Kravet löser inget utan riskerar att fördröja arbetet.',
    ],
    '': [
      'Registret minskar risken för läckor.',
      'Registret minskar risken för att uppgifter sprids på ett sätt som får negativa följder.',
      'Registret motverkar att uppgifter sprids på ett sätt som får negativa följder.',
      'Syftet är att undvika avtal med orimliga villkor.',
      'Det kan göras utan risk för läckor.',
      'Det kan göras utan att tillsynen blir betungande.',
      'Med ett register kan oklarheter undvikas.',
    ],
  });
  checkReasons('the state of things today', {
    concern: [
      'Regionen ser i dag och framåt en risk att köerna växer.',
      'Avtalen medför ökade kostnader för kommunen inom befintliga ramar.',
      'Det finns en risk att dagens goda samarbete går förlorat.',
    ],
    '': [
      'Dagens ordning är orimlig.',
      'I dag är ordningen orimlig.',
      'Nuvarande ordning riskerar att undergräva förtroendet.',
      'Befintligt regelverk är oproportionerligt.',
    ],
  });
  checkReasons('what comes of doing nothing', {
    concern: ['Priset blir högre än det annars hade varit, och det är orimligt.'],
    '': ['Annars riskerar orten att tömmas.', 'I annat fall riskerar orten att tömmas.'],
  });
  checkReasons('wishes', {
    request: [
      'Det är viktigt att kontrollen inte leder till orimliga krav.',
      'Nämnden vill betona vikten av att ingen drabbas.',
      'Stycket bör strykas.',
    ],
    concern: ['Kontrollen leder till orimliga krav.'],
    'request concern': ['Det är viktigt att någon kontrollerar, men kraven är orimliga.'],
    '': ['Arbetet bör utgå från barnets bästa.'],
  });
  checkReasons('who is meant', {
    lack: ['Betänkandet saknar en tidplan.', 'Det är ett register som saknar rättslig grund.'],
    '': ['Stödet ges till personer som saknar bostad.', 'Stödet ges till elever som har svårt att läsa.'],
  });
  checkReasons('words that are bad only of a conclusion, or of what is asked', {
    concern: [
      'Beräkningen bygger på felaktiga antaganden.',
      'Tre månader är mycket kort tid.',
      'En sådan sanktion är främmande för svensk rätt.',
    ],
    '': [
      'Kassan återkräver felaktiga utbetalningar.',
      'Kommunen svarade inom kort tid.',
      'Styrelsen för främmande makts räkning har flyttat.',
    ],
  });
});

import { check } from './read';

/** Judgements that somebody else makes, beside the respondent's own. */
describe('who judges', () => {
  check('according to the inquiry', {
    '': [
      'Enligt utredningen är förslaget proportionerligt.',
      'Enligt utredarens bedömning är lagändringen välmotiverad.',
      'Utredningens bedömning är att förslaget är ändamålsenligt.',
      'Enligt kommittén finns det inget att invända mot en sådan ordning.',
      'Finansdepartementet menar att åtgärden är ändamålsenlig.',
    ],
    supports: [
      'Enligt vår mening är förslaget proportionerligt.',
      'Enligt utredningens förslag ska avgiften sänkas, vilket är en rimlig åtgärd.',
      'Enligt utredningen sjunker kostnaden. Vi tillstyrker förslaget.',
      'Kommunens bedömning är att förslaget är ändamålsenligt.',
      'Kommunen tillstyrker det som enligt utredningen är huvudförslaget.',
    ],
  });
  check('somebody’s representative, a trade, whoever', {
    '': [
      'Fackens ledamot i utredningen har i ett särskilt yttrande välkomnat förslaget.',
      'En representant för branschen har tillstyrkt förslaget.',
      'Besöksnäringen välkomnar förslaget.',
      'Den som motsätter sig åtgärden ska kunna begära omprövning.',
      'De som avstyrker planen har rätt till ett möte.',
    ],
    opposes: ['Nämnden, som avstyrker förslaget, har följande skäl.'],
  });
});

import { check } from './read';

/** What a stance is held of and what it is denied of, without the verb said twice. */
describe('men inte', () => {
  check('of what is agreed with', {
    opposes: [
      'Staden delar utredningens problembild men inte slutsatserna.',
      'Vi instämmer i analysen men inte i utredningens bedömning.',
    ],
    'supports opposes': [
      'Staden tillstyrker förslaget om avgifter men inte förslaget om tillsyn.',
      'Vi ställer oss bakom bedömningen men däremot inte det förslag som den leder till.',
      'Vi stödjer förslaget i den del det avser skolor men inte i övrigt.',
    ],
    'opposes noObjection': ['Staden avstyrker förslaget om tillsyn men inte förslaget om avgifter.'],
    supports: [
      'Vi tillstyrker förslaget, som är nytt men inte alltid lätt att tillämpa.',
      'Staden delar bedömningen att reglerna är kända men inte följs.',
      'Vi välkomnar förslaget men inte minst utbildningen.',
    ],
  });
});

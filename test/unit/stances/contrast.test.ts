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
  check('"däremot inte", and the way to an aim', {
    'supports opposes': [
      'Fakulteten biträder förslaget om kodifiering, däremot inte förslaget om straff.',
      'Vi stödjer förslaget om digital ansökan, däremot inte det nya intyget.',
    ],
    opposes: ['Regionen delar ambitionen, men inte vägen dit.', 'Vi delar syftet men inte metoden.'],
    supports: [
      'Vi stödjer förslaget, dock inte utan viss tvekan.',
      'Vi stödjer förslaget, däremot inte alltid med samma skäl.',
      'Vi stödjer förslaget, dock inte minst kravet på samråd.',
    ],
    '': ['Vi delar ambitionen.'],
  });
  check('a second attitude behind "men"', {
    'supports opposes': [
      'Vi är positiva till förslaget om antagning men negativa till förslaget om avgifter.',
    ],
    'opposes supports': ['Vi är negativa till avgiften men positiva till tillsynen.'],
    'supports doubtful': ['Kommunen är positiv till kravet, men tveksam till tidpunkten.'],
    '': ['Utredningen är positiv till kravet men negativ till avgiften.'],
  });
  check('"men väl"', {
    opposes: ['Vi motsätter oss inte syftet med förslaget men väl dess utformning.'],
    'opposes supports': ['Vi tillstyrker inte förslaget om avgifter men väl förslaget om tillsyn.'],
    'noObjection opposes': ['Vi motsätter oss inte kravet på samråd men väl kravet på tillstånd.'],
    noObjection: ['Vi motsätter oss inte förslaget, men väl medvetna om kostnaden vill vi peka på den.'],
    supports: ['Vi tillstyrker förslaget, men väl att märka med viss tvekan.'],
  });
});

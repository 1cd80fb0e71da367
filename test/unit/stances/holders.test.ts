import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
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
  check('nobody’s', {
    '': [
      'Betänkandet bygger på att åtgärden är proportionerlig.',
      'Utgångspunkten är att åtgärden är proportionerlig.',
      'Frågan är om åtgärden är proportionerlig.',
      'Det återstår att se om förslaget är ändamålsenligt.',
      'Utredaren konstaterar att det inte finns något att invända mot modellen.',
      'Ledamöterna enades inte. Tre av dem avstyrker.',
    ],
    supports: ['Förslaget om regleringen är rimligt.', 'Vår uppfattning är att åtgärden är proportionerlig.'],
    noObjection: ['Vi konstaterar att det inte finns något att invända mot modellen.'],
  });
  check('a clause that its governor does not state', {
    doubtful: ['Vi betvivlar att förslaget är rimligt.', 'Vi tvivlar på att förslaget är rimligt.'],
    '': [
      'Utredningen betvivlar att regleringen är rimlig.',
      'Det är svårt att påstå att förslaget är rimligt.',
      'Det måste säkerställas att regleringen är ändamålsenlig.',
      'Det är avgörande att regleringen är ändamålsenlig.',
    ],
    supports: [
      'Vi bedömer att regleringen är ändamålsenlig.',
      'Därför anser kommunen att förslaget är rimligt.',
      'Förslaget att slopa kravet är rimligt.',
      'Kravet på att avtal ska tecknas är rimligt.',
    ],
  });
  check('a doubt that the inquiry shares', {
    '': [
      'Vi anser, liksom utredningen, att det inte finns något behov av lagstiftning.',
      'I likhet med utredningen anser vi att nuvarande ordning bör behållas.',
    ],
    doubtful: ['Vi anser, liksom kommunerna, att det inte finns något behov av lagstiftning.'],
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
  it('may be another organisation, which is agreed with or not', () => {
    const said = (text: string) =>
      analyse(`Tierps kommun\nYttrande över SOU 2025:1\n\nBakgrund\n\n${text}\n`).stances.map(
        ({ position, speaker }) => `${position} ${speaker}`,
      );
    assert.deepEqual(said('Vi håller med Barnombudsmannen, som avstyrker förslaget.'), [
      'supports other',
      'opposes other',
    ]);
    assert.deepEqual(said('Vi håller med utredningen, som vill ändra lagen.'), ['supports respondent']);
    assert.deepEqual(said('Region Skåne motsätter sig varje form av avgift. Vi delar inte den hållningen.'), [
      'opposes other',
      'opposes other',
    ]);
    assert.deepEqual(said('Utredaren avråder från en avgift. Vi delar den uppfattningen.'), [
      'opposes other',
      'supports respondent',
    ]);
    assert.deepEqual(said('Region Skåne motsätter sig en avgift. Vi delar inte utredningens bedömning.'), [
      'opposes other',
      'opposes respondent',
    ]);
  });
  check('people of a kind', {
    supports: [
      'Avgiftssänkningarna välkomnar vi.',
      'Sänkningarna i avsnitt 4 välkomnar kommunen.',
      'Kommunen är i allt positiv till förslaget.',
      'Två förslag i denna del stödjer vi.',
    ],
    '': [
      'Många chefer är negativa till förslaget.',
      'Flera författare har ställt sig kritiska till förslaget.',
      'En student kan motsätta sig åtgärden.',
      'Studenter som är kritiska till förslaget kan säga det.',
      'Handläggaren ska se till att tjänstemännen samtycker till åtgärden.',
      'Det är en ordning som bönderna är kritiska till.',
      'Forskningen stödjer inte uppfattningen att straffen bör skärpas.',
      'Sökanden har inte motsatt sig åtgärden.',
    ],
  });
  check('those who agree or do not', {
    supports: [
      'Vi ansluter oss till de förslag som utredningen lämnar.',
      'Vi instämmer i det som utredningen föreslår.',
    ],
    '': [
      'Förbundet ansluter sig till de remissinstanser som är kritiska till förslaget.',
      'Vi instämmer med dem som är kritiska till förslaget.',
      'Vi ansluter oss till de myndigheter som tillstyrker förslaget.',
    ],
  });
  check('told behind the sentence', {
    supports: [
      'Förslaget är rimligt, anser kommunen.',
      'Förslaget är rimligt, enligt vår mening.',
      'Förslaget är rimligt, anser utredningen med rätta.',
    ],
    '': [
      'Förslaget är rimligt, anser utredningen.',
      'Förslaget är enligt sin tid rimligt, menar utredaren.',
      'Förslaget är rimligt, enligt promemorian.',
    ],
  });
});

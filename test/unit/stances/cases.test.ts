import { check } from './read';

/** What becomes of cases and drafts, beside what becomes of the proposal. */
describe('cases and drafts', () => {
  check('an application', {
    opposes: [
      'Kommunen anser inte att en avgift ska införas.',
      'Vi anser inte att en ansökan ska krävas.',
      'Vi anser inte att ansvaret ska flyttas.',
    ],
    '': [
      'Kommunen anser inte att en ansökan ska avvisas.',
      'Domstolen anser inte att en talan som väckts för sent alltid ska avvisas.',
      'Vi anser inte att ett överklagande bör bifallas.',
      'Nämnden bedömer inte att anmälan ska avskrivas.',
      'Länsstyrelsen anser inte att ett ärende ska avslås utan utredning.',
    ],
  });
  check('the draft of a respondent’s own board', {
    supports: [
      'Kommunen ställer sig bakom utredningens bedömning.',
      'Kommunstyrelsen ställer sig bakom Överklagandenämndens förslag.',
      'Vi delar nämndens uppfattning att kravet ska gälla alla.',
    ],
    doubtful: ['Kommunstyrelsen delar nämndens uppfattning att förslaget är orimligt.'],
    '': [
      'Kommunstyrelsen ställer sig bakom nämndens bedömning.',
      'Nämnden ställer sig bakom förvaltningens förslag till yttrande.',
      'Kommunstyrelsen delar socialnämndens uppfattning i denna del.',
      'Nämnden instämmer i förvaltningens bedömning.',
      'Nämnden tillstyrker arbetsutskottets förslag till remissvar.',
    ],
  });
  check('what the inquiry left out', {
    opposes: ['Regeringen bör inte gå vidare med förslaget.'],
    '': [
      'Utredningen har valt att inte gå vidare med förslaget.',
      'Kommittén väljer att inte gå vidare med frågan.',
    ],
  });
});

import * as assert from 'node:assert/strict';
import { positions } from './read';

describe('stances of a sentence', () => {
  const cases: [string, string][] = [
    ['Kommunen tillstyrker förslaget.', 'supports'],
    ['Kommunen tillstyrker inte förslaget.', 'opposes'],
    ['Därför avstyrker nämnden förslaget.', 'opposes'],
    ['Utredningen delar kommitténs bedömning.', ''],
  ];
  for (const [text, want] of cases) it(text, () => assert.equal(positions(text), want));
});

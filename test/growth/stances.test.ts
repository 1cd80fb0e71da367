import { scan } from '../unit/stances/read';
import { assertGrowth } from './growth';

describe('[linear] reading stances in hostile text', () => {
  for (const unit of [
    'tillstyrker ',
    'ställer sig ',
    'inte ',
    'risk ',
    'förslaget är ',
    'varken ',
    '”',
    'a, ',
    'bedömning delas ',
  ]) {
    it(`costs no more than its length: ${unit.trim()}`, () => {
      const texts = [1000, 8000].map((times) => unit.repeat(times));
      // Linear is 8, quadratic is 64; half-way between, on the scale of ratios, is 23.
      assertGrowth(
        texts.map((text) => () => scan(text)),
        23,
      );
    });
  }
});

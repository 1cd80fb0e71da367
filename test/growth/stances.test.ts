import * as assert from 'node:assert/strict';
import { scan } from '../unit/stances/read';

describe('[linear] reading stances in hostile text', () => {
  const cost = (text: string) => {
    const runs = Array.from({ length: 3 }, () => {
      const started = process.cpuUsage();
      scan(text);
      return process.cpuUsage(started).user;
    });
    return Math.min(...runs);
  };
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
      cost(unit.repeat(400));
      const one = cost(unit.repeat(1000));
      const eight = cost(unit.repeat(8000));
      assert.ok(eight < Math.max(one, 1000) * 8 * 2.5, `${one} µs, and for eight times as much ${eight} µs`);
    });
  }
});

/** How fast one answer is read, in one thread: the whole of it and each of its parts. */
import { analyse } from '../../server/src/answer/analyse';
import { readFlow } from '../../server/src/text/flow';
import { hostile, plainProse } from '../prose';

const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;

function speed(text: string, work: (text: string) => unknown): number {
  work(text);
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const started = performance.now();
    work(text);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return megabytes(text) / (times[3]! / 1000);
}

const row = (name: string, value: number) =>
  console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(7)} MB/s`);

console.log('One thread, median of seven runs');
row('analyse, an answer of 20 KB', speed(plainProse(20_000), analyse));
row('analyse, an answer of 200 KB', speed(plainProse(200_000), analyse));
row('analyse, an answer of 1 MB', speed(plainProse(1_000_000), analyse));
row('of which the flow', speed(plainProse(1_000_000), readFlow));
for (const [name, make] of Object.entries(hostile)) row(`hostile: ${name}`, speed(make(1_000_000), analyse));

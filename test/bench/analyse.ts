/** How fast one answer is read, in one thread: the whole of it and each of its parts. */
import { analyse } from '../../server/src/answer/analyse';
import { readFlow } from '../../server/src/text/flow';
import { hostile, plainProse } from '../prose';

const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;

/** Until the engine has compiled all that an answer needs, which a server has done after some dozens of answers. */
const warmUp = 5000;

/** Megabytes a second: the median run, after `warming` milliseconds of the same. */
function speed(text: string, work: (text: string) => unknown, warming = 1000): number {
  timesOf(text, work, warming);
  const times = timesOf(text, work, 1000).sort((a, b) => a - b);
  return megabytes(text) / (times[times.length >> 1]! / 1000);
}

/** The milliseconds of each run, for about `duration` milliseconds; three runs at the least. */
function timesOf(text: string, work: (text: string) => unknown, duration: number): number[] {
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < 3 || performance.now() - begun < duration) {
    const started = performance.now();
    work(text);
    times.push(performance.now() - started);
  }
  return times;
}

const row = (name: string, value: number) =>
  console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(7)} MB/s`);

console.log('One thread, warm, median');
row('analyse, an answer of 20 KB', speed(plainProse(20_000), analyse, warmUp));
row('analyse, an answer of 200 KB', speed(plainProse(200_000), analyse, warmUp));
row('analyse, an answer of 1 MB', speed(plainProse(1_000_000), analyse, warmUp));
row('of which the flow', speed(plainProse(1_000_000), readFlow));
for (const [name, make] of Object.entries(hostile)) row(`hostile: ${name}`, speed(make(1_000_000), analyse));

/** From a keystroke to its diagnostics, over stdio, as an editor that asks for them sees it; and to the first tree. */
import path from 'node:path';
import { allRules } from '../../server/src/rules/all';
import { folderWith, pulling, Session, seeds, uriOf } from '../protocol/session';
import { keystrokes } from './lib/keystrokes';
import { quantile } from './lib/measure';

const openings = [
  'Kommunen',
  'Vård- och omsorgsnämnden',
  'Förvaltningen',
  'Samtidigt kommunen',
  'Enligt nämnden',
];
const verbs = [
  'anser',
  'bedömer',
  'framhåller',
  'tillstyrker',
  'ser positivt på',
  'är tveksam till',
  'konstaterar',
];
const rests = [
  'att avtalen om läkarmedverkan behöver bli tydligare och följas upp varje år',
  'förslaget att kommunerna ska få anställa läkare för patientnära arbete',
  'att kostnaderna inte är tillräckligt utredda i betänkandet (SOU 2024:72)',
  'att 16 kap. 1 § hälso- och sjukvårdslagen (2017:30) bör ändras',
  'den nationella ledarskapsutbildningen, som beskrivs i avsnitt 7.2',
  'att tillgången till medicinsk bedömning dygnet runt är olika i landets kommuner',
];

/**
 * An answer of about `size` units with a heading every ten sentences, in the report's order, each sentence unlike its
 * neighbours.
 */
function answerOf(size: number): string {
  const parts = ['Salems kommuns yttrande över betänkandet SOU 2024:72\n\nSammanfattning\n\n'];
  let length = 0;
  for (let at = 0; length < size; at++) {
    const pick = (list: readonly string[], step: number) => list[(at * step + (at >> 3)) % list.length]!;
    let part = `${pick(openings, 3)} ${pick(verbs, 5)} ${pick(rests, 7)} (punkt ${at}). `;
    if (at % 10 === 9)
      part += `\n\n${4 + Math.floor(at / 90)}.${1 + (Math.floor(at / 10) % 9)} Avsnittet om fråga ${at}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const row = (name: string, times: readonly number[]) =>
  console.log(
    `${name.padEnd(36)} p50 ${quantile(times, 0.5).toFixed(1).padStart(7)} ms   p95 ${quantile(times, 0.95).toFixed(1).padStart(7)} ms`,
  );

/** Every rule off: what a keystroke costs without them. */
const silent = Object.fromEntries(allRules.map(({ code }) => [code, 'off']));

/** Types with and without rules by turns, so that what else the machine does falls on both alike. */
async function typing(size: number): Promise<void> {
  const sessions = [await start({}), await start(silent)] as const;
  const times: [number[], number[]] = [[], []];
  const text = answerOf(size);
  // What a keystroke in a short answer costs falls for some hundreds of them, while the engine learns.
  for (let round = 0; round < (size > 50_000 ? 4 : 12); round++) {
    for (const [at, { session, folder }] of sessions.entries())
      times[at]!.push(
        ...(await keystrokes(session, uriOf(path.join(folder, `svar ${round}.txt`)), text, 50)),
      );
  }
  for (const { session } of sessions) await session.stop();
  const [all, without] = times;
  const share = (quantile(all, 0.5) - quantile(without, 0.5)) / quantile(all, 0.5);
  row(`keystroke to diagnostics, ${size / 1000} KB`, all);
  row('  with every rule off', without);
  console.log(`  the rules: ${Math.round(100 * share)} % of it`);
}

async function start(rules: Readonly<Record<string, string>>) {
  const folder = folderWith({
    'remiss.json': '{ "remiss": { "beteckning": "SOU 2024:72" }, "egenOrganisation": "Salems kommun" }',
  });
  const session = await Session.start({
    folders: [folder],
    capabilities: { ...pulling, workspace: { configuration: true } },
    prepare: (connection) => connection.onRequest('workspace/configuration', () => [{ rules }]),
  });
  await session.read();
  return { session, folder };
}

/** From the start of the server's process to the whole tree of the sample. */
async function firstTree(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    const session = await Session.start({ folders: [seeds] });
    await session.until(async () => (await session.overview())[0]?.complete === true);
    await session.sections();
    times.push(performance.now() - started);
    await session.stop();
  }
  row('start to the whole tree of the sample', times);
}

async function main(): Promise<void> {
  await firstTree();
  await typing(20_000);
  await typing(200_000);
}

void main();

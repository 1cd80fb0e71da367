/**
 * Us and the peer on the same thousand answers, in turns: the peer is VS Code's Markdown language service, which reads
 * them as Markdown. What one run costs is measured in a process of its own, and the medians of all runs are printed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { ITextDocument } from 'vscode-markdown-languageservice';
import { folderUri } from '../../server/src/server/client';
import { hover } from '../../server/src/features/hover';
import { lenses, otherPositions } from '../../server/src/features/lenses';
import { references } from '../../server/src/features/references';
import { nodeWorkspace, uriOf } from '../../server/src/nodeWorkspace';
import { Service } from '../../server/src/service';
import { folderWith, Session } from '../protocol/session';
import { benchAnswers, report, reportMarkdown } from './lib/answers';
import type { BenchAnswer } from './lib/answers';
import { keystrokes } from './lib/keystrokes';
import { median, memoryOf, peakMemoryOf, processorTimeOf, quantile } from './lib/measure';
import { peerService, PeerWorkspace, servePeer } from './lib/peer';

const count = 1000;
const size = 20_000;
const rounds = 3;
/** So many keystrokes in a short answer: a few lines of writing. */
const shortKeys = 500;
const program = import.meta.filename;

type Side = 'ours' | 'peer';
type Figures = Readonly<Record<string, number>>;

/** What is measured, and what is to be reached; `unit` is of both. */
const rows: readonly { readonly name: string; readonly unit: string; readonly target: number }[] = [
  { name: 'index from disk to first references, nothing kept, over stdio', unit: 'ms', target: 1500 },
  { name: 'references, warm, in process, p95', unit: 'ms', target: 2 },
  { name: 'hover, warm, in process, p95', unit: 'ms', target: 2 },
  { name: 'lenses, warm, in process, p95', unit: 'ms', target: 2 },
  { name: 'keystroke to diagnostics, 20 KB, over stdio, p50', unit: 'ms', target: 2 },
  { name: 'keystroke to diagnostics, 200 KB, over stdio, p50', unit: 'ms', target: 10 },
  { name: 'keystroke to diagnostics, 200 KB, over stdio, p95', unit: 'ms', target: 20 },
  { name: 'server memory after all that', unit: 'MB', target: 200 },
  { name: 'server memory at its highest', unit: 'MB', target: NaN },
  { name: "the server's processor time until the first references", unit: 'ms', target: NaN },
  { name: 'index at the next start, from what was kept, over stdio', unit: 'ms', target: 1500 },
  { name: "the server's processor time until then", unit: 'ms', target: NaN },
  { name: 'server memory then', unit: 'MB', target: 200 },
];

/**
 * A server over stdio that has kept nothing: from its start to the references of a section in all answers, then
 * keystrokes, then its memory; and ours once more, which has kept what it has read.
 */
async function overStdio(side: Side, folder: string): Promise<Figures> {
  const file = side === 'ours' ? path.join(folder, 'svar-0.txt') : path.join(folder, 'betankande.md');
  const uri = uriOf(file);
  const line = lineOf(
    fs.readFileSync(file, 'utf8'),
    side === 'ours' ? firstHeading(folder) : report[0]!.number,
  );
  const cacheFolder = folderWith({});
  /** Starts a server; how long it takes to the references of a section in all answers. */
  const start = async () => {
    const started = performance.now();
    const session = await Session.start({
      folders: [folder],
      ...(side === 'peer'
        ? { server: [program, '--serve-peer'] }
        : { initializationOptions: { cacheFolder } }),
    });
    if (side === 'ours') await session.read();
    const found = await session.connection.sendRequest<unknown[]>('textDocument/references', {
      textDocument: { uri },
      position: { line, character: 4 },
      context: { includeDeclaration: true },
    });
    const indexed = performance.now() - started;
    if (found.length < 100) throw new Error(`${side} finds ${found.length} references`);
    return { session, indexed, processor: processorTimeOf(session.process.pid!) };
  };
  const { session, indexed, processor } = await start();
  const pid = session.process.pid!;
  const extension = side === 'ours' ? 'txt' : 'md';
  const short = await keystrokes(
    session,
    uriOf(path.join(folder, `kort.${extension}`)),
    textOf(side, 20_000),
    // For both: what a keystroke costs falls for some hundreds of them, while the engine learns.
    shortKeys,
  );
  const long = await keystrokes(
    session,
    uriOf(path.join(folder, `lång.${extension}`)),
    textOf(side, 200_000),
  );
  const figures = {
    [rows[0]!.name]: indexed,
    [rows[4]!.name]: median(short),
    [rows[5]!.name]: median(long),
    [rows[6]!.name]: quantile(long, 0.95),
    [rows[7]!.name]: memoryOf(pid),
    [rows[8]!.name]: peakMemoryOf(pid),
    [rows[9]!.name]: processor,
  };
  session.process.kill();
  await session.exit;
  if (side === 'peer') return figures;
  // Keystrokes have taken longer than keeping does.
  if (fs.readdirSync(cacheFolder).length !== 1) throw new Error('nothing is kept');
  const next = await start();
  const atNext = {
    [rows[10]!.name]: next.indexed,
    [rows[11]!.name]: next.processor,
    [rows[12]!.name]: memoryOf(next.session.process.pid!),
  };
  next.session.process.kill();
  await next.session.exit;
  return { ...figures, ...atNext };
}

const textOf = (side: Side, length: number) => {
  const [answer] = benchAnswers(1, length);
  return side === 'ours' ? answer!.text : answer!.markdown;
};

/** The features in this process, warm, at places of a hundred answers. */
async function inProcess(side: Side, folder: string): Promise<Figures> {
  return side === 'ours' ? oursInProcess(folder) : peerInProcess(folder);
}

async function oursInProcess(folder: string): Promise<Figures> {
  const service = new Service(
    {
      workspace: nodeWorkspace,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => performance.now(),
      changed: () => undefined,
      unusable: ({ uri }) => console.error(uri),
      breakdown: ({ error }) => console.error(error),
    },
    { plainText: true, levels: {} },
  );
  await service.index([folderUri(uriOf(folder))], { report: () => undefined, cancelled: false });
  const { snapshot } = service;
  const places = Array.from({ length: 100 }, (_, at) => {
    const uri = uriOf(path.join(folder, `svar-${at}.txt`));
    const section = snapshot.document(uri)!.answer.sections.find(({ numbers }) => numbers.length)!;
    return { uri, at: section.start };
  });
  const times = (work: (place: (typeof places)[number]) => unknown[]) => {
    const measured: number[] = [];
    for (let run = 0; run < 1000; run++) {
      const place = places[run % places.length]!;
      const started = performance.now();
      const found = work(place);
      if (run >= 200) measured.push(performance.now() - started);
      if (found.length === 0) throw new Error(`nothing is found at ${place.uri}`);
    }
    return quantile(measured, 0.95);
  };
  return {
    [rows[1]!.name]: times(({ uri, at }) => references(snapshot, uri, at, { includeDeclaration: true })),
    [rows[2]!.name]: times(({ uri, at }) => {
      const found = hover(snapshot, uri, at);
      return found?.kind === 'section' ? [...found.others] : [];
    }),
    [rows[3]!.name]: times(({ uri }) =>
      lenses(snapshot.document(uri)!).flatMap(({ numbers }) => otherPositions(snapshot, uri, numbers)),
    ),
  };
}

async function peerInProcess(folder: string): Promise<Figures> {
  const workspace = new PeerWorkspace(folder);
  const service = peerService(workspace);
  const { token } = new CancellationTokenSource();
  let document: ITextDocument | undefined;
  for (const known of await workspace.getAllMarkdownDocuments())
    if (known.uri.endsWith('/betankande.md')) document = known;
  const measured: number[] = [];
  for (let run = 0; run < 60; run++) {
    const position = { line: 2 * (run % report.length), character: 4 };
    const started = performance.now();
    const found = await service.getReferences(document!, position, { includeDeclaration: true }, token);
    if (run >= 10) measured.push(performance.now() - started);
    if (found.length === 0) throw new Error('the peer finds nothing');
  }
  return { [rows[1]!.name]: quantile(measured, 0.95) };
}

function firstHeading(folder: string): string {
  return /^\d+\.\d+ Förslaget/m.exec(fs.readFileSync(path.join(folder, 'svar-0.txt'), 'utf8'))![0];
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words));
}

function folderOf(side: Side, answers: readonly BenchAnswer[]): string {
  const files = answers.map(({ text, markdown }, at) =>
    side === 'ours' ? [`svar-${at}.txt`, text] : [`svar-${at}.md`, markdown],
  );
  if (side === 'peer') files.push(['betankande.md', reportMarkdown]);
  else files.push(['remiss.json', '{ "remiss": { "beteckning": "SOU 2024:72" } }']);
  return folderWith(Object.fromEntries(files) as Record<string, string>);
}

function main(): void {
  const answers = benchAnswers(count, size);
  const folders = { ours: folderOf('ours', answers), peer: folderOf('peer', answers) };
  const figures: Record<Side, Figures[]> = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of ['ours', 'peer'] as const) {
      for (const part of ['--stdio', '--in-process']) {
        const { stdout, stderr, status } = spawnSync(process.execPath, [program, part, side, folders[side]], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`${part} ${side}: ${stderr}`);
        figures[side].push(JSON.parse(stdout) as Figures);
      }
    }
  }
  console.log(`${count} answers of ${size / 1000} KB; medians of ${rounds} runs in turns`);
  console.log(
    `${''.padEnd(58)} ${'the peer'.padStart(10)} ${'ours'.padStart(10)} ${'to reach'.padStart(10)}`,
  );
  for (const { name, unit, target } of rows) {
    const cells = [
      shown(figures.peer, name),
      shown(figures.ours, name),
      Number.isNaN(target) ? '' : String(target),
    ];
    console.log(`${name.padEnd(58)} ${cells.map((cell) => cell.padStart(10)).join(' ')} ${unit}`);
  }
  console.log('The peer has neither hovers over headings nor lenses.');
}

function shown(figures: readonly Figures[], name: string): string {
  const values = figures.flatMap((run) => run[name] ?? []);
  return values.length === 0 ? '–' : median(values).toFixed(median(values) < 100 ? 2 : 0);
}

const [mode, side, folder] = process.argv.slice(2);
if (mode === '--serve-peer') servePeer();
else if (mode === '--stdio' || mode === '--in-process') {
  const work = mode === '--stdio' ? overStdio : inProcess;
  void work(side as Side, folder!).then((figures) => {
    console.log(JSON.stringify(figures));
    process.exit();
  });
} else main();

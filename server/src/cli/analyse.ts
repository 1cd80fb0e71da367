import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse } from '../answer/analyse';
import { load } from './load';
import { complain, print } from './output';

interface Options {
  readonly paths: readonly string[];
  readonly jsonl: string | null;
}

/** `analyse`: an Answer as JSON, one a line. */
export async function runAnalyse({ paths, jsonl }: Options): Promise<number> {
  return jsonl === null ? analyseFiles(paths) : analyseLines(jsonl);
}

async function analyseFiles(paths: readonly string[]): Promise<number> {
  const { snapshot, uris, failures } = await load(paths);
  for (const uri of uris) {
    const document = snapshot.document(uri);
    if (document) print(JSON.stringify({ uri, ...document.answer }) + '\n');
  }
  return failures ? 2 : 0;
}

/** Lines of `{id, text}`, from a file or from standard input; a bad line is named and the others go on. */
async function analyseLines(source: string): Promise<number> {
  const input = source === '-' ? process.stdin : await openFile(source);
  let number = 0;
  let failures = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const item = parseLine(line);
    if (item) print(JSON.stringify({ id: item.id, ...analyse(item.text) }) + '\n');
    else {
      complain(l10n.t('Line {0} is not JSON with "id" and "text".', number));
      failures++;
    }
  }
  return failures ? 2 : 0;
}

async function openFile(source: string): Promise<fs.ReadStream> {
  const stat = fs.statSync(source, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Error(l10n.t('{0} does not exist.', source));
  return fs.createReadStream(source, 'utf8');
}

function parseLine(line: string): { id: unknown; text: string } | null {
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}

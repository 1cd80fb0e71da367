/** How long each format of export takes for a folder of many answers, as the editor asks for it: from an indexed corpus. */
import { Corpus } from '../../server/src/corpus/corpus';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import { compilations, filesOf } from '../../server/src/export/compilation';
import { exportFormats } from '../../server/src/export/format';
import type { ExportFormat } from '../../server/src/export/format';
import { fromCommonFolder } from '../../server/src/export/names';
import { writeCompilation } from '../../server/src/export/write';
import { manyAnswers } from '../manyAnswers';

async function main(): Promise<void> {
  console.log('500 answers; 3 s is the limit, 10 s for Word');
  for (const proposals of [20, 80]) {
    const snapshot = snapshotOf(proposals);
    console.log(`\n${proposals} proposals`);
    for (const format of Object.keys(exportFormats) as ExportFormat[]) await measure(format, snapshot);
  }
}

function snapshotOf(proposals: number): Snapshot {
  const corpus = new Corpus({ plainText: true });
  const files = Object.entries(manyAnswers(500, proposals));
  corpus.update(files.map(([name, text]) => ({ kind: 'disk', uri: `file:///remiss/${name}`, text })));
  while (corpus.refresh(100));
  return corpus.snapshot;
}

async function measure(format: ExportFormat, snapshot: Snapshot): Promise<void> {
  const start = performance.now();
  const all = compilations(snapshot);
  const bytes = await writeCompilation(format, all, {
    snapshot,
    showFile: fromCommonFolder(filesOf(all)),
    now: '2026-11-24T12:00:00.000Z',
    language: 'sv',
  });
  const seconds = (performance.now() - start) / 1000;
  const size = (bytes.length / 1024).toFixed(0);
  console.log(`${format.padEnd(12)} ${seconds.toFixed(2).padStart(6)} s  ${size.padStart(6)} KB`);
}

void main();

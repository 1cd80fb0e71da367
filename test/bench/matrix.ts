/** From the command to what the matrix shows first, as far as the server goes: 500 respondents by 80 proposals. */
import { matrixCellRequest, matrixRequest } from '../../server/src/protocol';
import type { Matrix, MatrixCell } from '../../server/src/protocol';
import { manyAnswers } from '../manyAnswers';
import { folderWith, Session } from '../protocol/session';

async function main(): Promise<void> {
  const folder = folderWith(manyAnswers(500, 80));
  const session = await Session.start({ folders: [folder] });
  await session.read();
  const times: number[] = [];
  let matrix: Matrix | null = null;
  for (let run = 0; run < 9; run++) {
    const started = performance.now();
    matrix = await session.connection.sendRequest<Matrix | null>(matrixRequest, {});
    times.push(performance.now() - started);
  }
  if (!matrix) throw new Error('There is no matrix');
  const { rows, columns, inquiry } = matrix;
  const cells: number[] = [];
  for (let run = 0; run < 40; run++) {
    const started = performance.now();
    await session.connection.sendRequest<MatrixCell | null>(matrixCellRequest, {
      inquiry,
      respondent: rows[run * 11]!.id,
      section: columns[1 + run]!.section,
    });
    cells.push(performance.now() - started);
  }
  const size = JSON.stringify(matrix).length;
  console.log(`${rows.length} × ${columns.length} cells, ${Math.round(size / 1024)} KB of JSON`);
  console.log(`the first matrix ${times[0]!.toFixed(0)} ms, the others p50 ${median(times.slice(1))} ms`);
  console.log(`the words behind a cell, p50 ${median(cells)} ms`);
  await session.stop();
}

function median(times: readonly number[]): string {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!.toFixed(1);
}

void main();

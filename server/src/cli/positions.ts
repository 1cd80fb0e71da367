import type { Compilation } from '../export/compilation';
import { compilations } from '../export/compilation';
import { csv } from '../export/csv';
import { markdownTable } from '../export/markdown';
import { recordsOf } from '../export/records';
import { matrixRows, statementRows } from '../export/rows';
import { headline } from '../export/words';
import type { PositionsFormat } from './arguments';
import { loadCompilable, shownPath } from './load';
import { print } from './output';
import { alignedTable } from './tables';

/** `positions`: the matrix of respondents and sections; as CSV and JSON, one row for each position with its quote. */
export async function runPositions(options: {
  readonly paths: readonly string[];
  readonly format: PositionsFormat;
}): Promise<number> {
  const { snapshot, failures } = await loadCompilable(options.paths);
  print(formatted(compilations(snapshot), options.format));
  return failures ? 2 : 0;
}

function formatted(all: readonly Compilation[], format: PositionsFormat): string {
  switch (format) {
    case 'json':
      return (
        JSON.stringify(
          all.flatMap((compilation) => recordsOf(compilation, shownPath)),
          null,
          2,
        ) + '\n'
      );
    case 'csv':
      return csv(statementRows(all, shownPath));
    case 'md':
      return all
        .map((compilation) => `## ${headline(compilation)}\n\n${markdownTable(matrixRows(compilation))}`)
        .join('\n');
    case 'table':
      return all
        .map((compilation) => `${headline(compilation)}\n\n${alignedTable(matrixRows(compilation))}`)
        .join('\n');
  }
}

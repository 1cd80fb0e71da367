import * as l10n from '@vscode/l10n';
import { countByRule } from '../rules/count';
import type { Breakdown } from '../rules/run';
import { diagnose } from '../rules/run';
import type { Diagnosis } from '../rules/rule';
import type { CheckFormat } from './arguments';
import { load, shownPath } from './load';
import { complain, print } from './output';
import { toSarif } from './sarif';

/** A diagnosis with its place as an editor counts: lines and columns from 1, columns in UTF-16 units. */
export interface Report extends Pick<Diagnosis, 'code' | 'level' | 'message'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `check`: what the rules find, as a linter prints it. 1 where there are errors, 2 where a file could not be read. */
export async function runCheck(options: {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
}): Promise<number> {
  const { snapshot, uris, named, failures } = await load(options.paths);
  const reports: Report[] = [];
  const onBreakdown = ({ code, uri, error }: Breakdown) =>
    complain(`${shownPath(uri)}: ${code}: ${error instanceof Error ? error.message : String(error)}`);
  for (const uri of uris) {
    const found = diagnose(uri, snapshot, { asDraft: named.has(uri), onBreakdown });
    const { lines } = snapshot.file(uri)!;
    for (const { code, level, message, start, end } of found) {
      const from = lines.positionAt(start);
      const to = lines.positionAt(end);
      reports.push({
        file: shownPath(uri),
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
        level,
        code,
        message,
      });
    }
  }
  print(formatted(reports, options.format));
  if (options.format === 'text') for (const line of summary(reports, uris.length)) complain(line);
  if (failures) return 2;
  return reports.some(({ level }) => level === 'error') ? 1 : 0;
}

/** How many findings there are by rule: for the person at the terminal, beside the list that other programs read. */
function summary(reports: readonly Report[], files: number): string[] {
  if (reports.length === 0) return [];
  const counts = countByRule(reports);
  const width = String(counts[0]?.count ?? 0).length;
  return [
    l10n.t('Findings: {0}. Files checked: {1}.', reports.length, files),
    ...counts.map(({ code, title, count }) => `${String(count).padStart(width)} ${code} (${title})`),
  ];
}

function formatted(reports: readonly Report[], format: CheckFormat): string {
  if (format === 'json') return JSON.stringify(reports, null, 2) + '\n';
  if (format === 'sarif') return JSON.stringify(toSarif(reports), null, 2) + '\n';
  return reports
    .map(
      ({ file, line, column, level, code, message }) =>
        `${file}:${line}:${column} ${level} ${code} ${message}\n`,
    )
    .join('');
}

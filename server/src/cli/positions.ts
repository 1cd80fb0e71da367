import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../corpus/snapshot';
import { positionText } from '../features/labels';
import type { Matrix } from '../features/matrix';
import { matrices } from '../features/matrix';
import type { PositionsFormat } from './arguments';
import { load, shownPath } from './load';
import { complain, print } from './output';
import { alignedTable, csv, markdownTable } from './tables';

/** `positions`: the matrix of respondents and sections; as CSV and JSON, one row for each position with its quote. */
export async function runPositions(options: {
  readonly paths: readonly string[];
  readonly format: PositionsFormat;
}): Promise<number> {
  const { snapshot, failures } = await load(options.paths);
  for (const remiss of snapshot.remissFiles.values()) {
    const count = remiss.file.faults.length;
    if (count)
      complain(l10n.t('Errors in {0}: {1}. The command check shows them.', shownPath(remiss.uri), count));
  }
  const all = matrices(snapshot);
  if (!all.length) complain(l10n.t('No answers were found.'));
  print(formatted(all, snapshot, options.format));
  return failures ? 2 : 0;
}

function formatted(all: readonly Matrix[], snapshot: Snapshot, format: PositionsFormat): string {
  switch (format) {
    case 'json':
      return (
        JSON.stringify(
          all.flatMap((matrix) => records(matrix, snapshot)),
          null,
          2,
        ) + '\n'
      );
    case 'csv':
      return csv(longTable(all.flatMap((matrix) => records(matrix, snapshot))));
    case 'md':
      return all.map((matrix) => `## ${headline(matrix)}\n\n${markdownTable(wideTable(matrix))}`).join('\n');
    case 'table':
      return all.map((matrix) => `${headline(matrix)}\n\n${alignedTable(wideTable(matrix))}`).join('\n');
  }
}

function headline({ designation, title }: Matrix): string {
  return title && title !== designation ? `${designation} ${title}` : designation;
}

/** One position of one respondent, with what proves it. */
interface PositionRecord {
  readonly inquiry: string;
  /** Null for the answer as a whole. */
  readonly section: string | null;
  readonly title: string | null;
  readonly respondent: string;
  readonly kind: string | null;
  readonly position: string;
  readonly positionText: string;
  readonly quote: string | null;
  readonly file: string;
  readonly line: number | null;
}

function records({ designation, sections, rows }: Matrix, snapshot: Snapshot): PositionRecord[] {
  return rows.flatMap(({ name, kind, overall, files, cells }) => {
    const common = { inquiry: designation, respondent: name, kind };
    const whole: PositionRecord = {
      ...common,
      section: null,
      title: null,
      position: overall,
      positionText: positionText(overall),
      quote: null,
      file: shownPath(files[0]!),
      line: null,
    };
    const parts = sections.flatMap(({ number, title }): PositionRecord[] => {
      const cell = cells.get(number);
      if (!cell) return [];
      const line = snapshot.file(cell.place.uri)!.lines.positionAt(cell.place.start).line + 1;
      const { position, positionText, quote } = cell;
      return [
        {
          ...common,
          section: number,
          title,
          position,
          positionText,
          quote,
          file: shownPath(cell.place.uri),
          line,
        },
      ];
    });
    return [whole, ...parts];
  });
}

function longTable(all: readonly PositionRecord[]): string[][] {
  const head = [
    l10n.t('Inquiry'),
    l10n.t('Section'),
    l10n.t('Title'),
    l10n.t('Respondent'),
    l10n.t('Type'),
    l10n.t('Position'),
    l10n.t('Quote'),
    l10n.t('File'),
    l10n.t('Line'),
  ];
  const rows = all.map((record) => [
    record.inquiry,
    record.section ?? l10n.t('the whole answer'),
    record.title ?? '',
    record.respondent,
    record.kind ?? '',
    record.positionText,
    record.quote ?? '',
    record.file,
    record.line === null ? '' : String(record.line),
  ]);
  return [head, ...rows];
}

/** A column for each section that somebody says something of. */
function wideTable({ sections: all, rows }: Matrix): string[][] {
  const sections = all.filter(({ answered }) => answered > 0);
  const head = [l10n.t('Respondent'), l10n.t('the whole answer'), ...sections.map(({ number }) => number)];
  return [
    head,
    ...rows.map(({ name, overall, cells }) => [
      name,
      positionText(overall),
      ...sections.map(({ number }) => cells.get(number)?.positionText ?? '–'),
    ]),
  ];
}

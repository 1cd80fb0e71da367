import * as l10n from '@vscode/l10n';
import { positionText } from '../features/labels';
import type { Compilation } from './compilation';
import { reportOrder } from './order';
import type { ShowFile } from './records';
import { recordsOf } from './records';
import { deciderText } from './words';

/** A row is a position of one respondent, with what proves it; the first row is the head. Numbers stay numbers. */
export type Row = readonly (string | number)[];

/** Every position on every proposal and of every answer as a whole, a row each. */
export function statementRows(all: readonly Compilation[], showFile: ShowFile): Row[] {
  const head = [
    l10n.t('Inquiry'),
    l10n.t('Section'),
    l10n.t('Title'),
    l10n.t('Respondent'),
    l10n.t('Type'),
    l10n.t('Position'),
    l10n.t('Quote'),
    l10n.t('Who decided'),
    l10n.t('File'),
    l10n.t('Line'),
    l10n.t('How the whole is read'),
  ];
  const rows = all
    .flatMap((compilation) => recordsOf(compilation, showFile))
    .map((record) => [
      record.inquiry,
      record.section ?? l10n.t('the whole answer'),
      record.title ?? '',
      record.respondent,
      record.kind ?? '',
      record.positionText,
      record.quote ?? '',
      deciderText(record),
      record.file,
      record.line,
      record.ruleText ?? '',
    ]);
  return [head, ...rows];
}

/** Counts by proposal, each beside the number of respondents who answered: the denominator. */
export function countRows(all: readonly Compilation[]): Row[] {
  const used = positionsIn(all);
  const head = [
    l10n.t('Inquiry'),
    l10n.t('Section'),
    l10n.t('Title'),
    l10n.t('Respondents'),
    l10n.t('Address the section'),
    l10n.t('Say nothing of it'),
    ...used.map(positionText),
  ];
  const rows = all.flatMap(({ designation, respondents, proposals }) =>
    proposals.map(({ number, title, answered, silent, groups }) => [
      designation,
      number,
      title ?? '',
      respondents.length,
      answered,
      silent.length,
      ...used.map((wanted) => groups.find(({ position }) => position === wanted)?.statements.length ?? 0),
    ]),
  );
  return [head, ...rows];
}

/** One inquiry's respondents by sections: a position in words in each cell, a dash where nothing is said. */
export function matrixRows({ respondents, proposals }: Compilation): Row[] {
  const said = proposals.filter(({ answered }) => answered > 0);
  const columns = said.map(({ groups }) => {
    const cells = new Map<string, string>();
    for (const { position, statements } of groups)
      for (const { key } of statements) cells.set(key, positionText(position));
    return cells;
  });
  return [
    [l10n.t('Respondent'), l10n.t('the whole answer'), ...said.map(({ number }) => number)],
    ...respondents.map(({ key, name, whole }) => [
      name,
      positionText(whole.position),
      ...columns.map((cells) => cells.get(key) ?? '–'),
    ]),
  ];
}

function positionsIn(all: readonly Compilation[]) {
  const found = new Set(
    all.flatMap(({ proposals }) => proposals.flatMap(({ groups }) => groups.map(({ position }) => position))),
  );
  return reportOrder.filter((position) => found.has(position));
}

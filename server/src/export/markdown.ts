import * as l10n from '@vscode/l10n';
import type { CompiledProposal, Compilation, PositionGroup, Statement } from './compilation';
import { matrixRows } from './rows';
import type { ShowFile } from './records';
import type { Row } from './rows';
import {
  answersText,
  countsText,
  groundsText,
  groupHeading,
  headline,
  proposalHeading,
  quoteText,
  sectionKindText,
  silentText,
  wholeCountsText,
} from './words';

/** A table in Markdown; a cell's line breaks become spaces. */
export function markdownTable(rows: readonly Row[]): string {
  const [head = [], ...rest] = rows;
  const line = (cells: Row) => `| ${cells.map((cell) => tableCell(String(cell))).join(' | ')} |\n`;
  return line(head) + `| ${head.map(() => '---').join(' | ')} |\n` + rest.map(line).join('');
}

/** A compilation in Markdown: the matrix, then the positions on each proposal with names and quotes. */
export function markdown(all: readonly Compilation[], showFile: ShowFile): string {
  return all.map((compilation) => oneInquiry(compilation, showFile)).join('\n');
}

function oneInquiry(compilation: Compilation, showFile: ShowFile): string {
  const parts = [
    `# ${inline(headline(compilation))}`,
    answersText(compilation),
    markdownTable(matrixRows(compilation)).trimEnd(),
    theWhole(compilation, showFile),
    ...compilation.proposals.map((proposal) => oneProposal(proposal, compilation, showFile)),
  ];
  return parts.join('\n\n') + '\n';
}

function theWhole(compilation: Compilation, showFile: ShowFile): string {
  const { whole, respondents } = compilation;
  return [
    `## ${l10n.t('The whole answer')}`,
    wholeCountsText(compilation),
    ...whole.flatMap((group) => oneGroup(group, respondents.length, showFile)),
  ].join('\n\n');
}

function oneProposal(proposal: CompiledProposal, compilation: Compilation, showFile: ShowFile): string {
  const kind = sectionKindText(proposal.kind);
  const silent = silentText(proposal);
  return [
    `## ${inline(proposalHeading(proposal))}`,
    ...(kind ? [`_${kind}_`] : []),
    countsText(proposal, compilation),
    ...proposal.groups.flatMap((group) => oneGroup(group, proposal.answered, showFile)),
    ...(silent && proposal.answered ? [inline(silent)] : []),
  ].join('\n\n');
}

function oneGroup(group: PositionGroup, answered: number, showFile: ShowFile): string[] {
  return [
    `### ${groupHeading(group, answered)}`,
    group.statements.map((statement) => item(statement, showFile)).join('\n'),
  ];
}

function item(statement: Statement, showFile: ShowFile): string {
  const { respondent, uri, line } = statement;
  return `- **${inline(respondent)}**: ${inline(quoteText(statement))} (${inline(showFile(uri))}:${line}; ${inline(groundsText(statement))})`;
}

function tableCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** Words that stand for themselves in a line of Markdown. */
function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import * as l10n from '@vscode/l10n';
import { tally, tallyText } from '../../features/labels';
import type { CompiledProposal, Compilation, PositionGroup, Statement } from '../compilation';
import type { ShowFile } from '../records';
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
} from '../words';
import { pack } from './pack';
import type { Language } from '../../l10n';

/**
 * The compilation in the form that ministries use: a heading for each proposal, under it the positions in their
 * order, the respondents' names in italics, and the words of each.
 */
export function compilationDocx(
  all: readonly Compilation[],
  showFile: ShowFile,
  language: Language,
): Promise<Uint8Array> {
  const title = l10n.t('Compilation of answers: {0}', all.map(headline).join(', '));
  const children = all.flatMap((compilation) => [
    new Paragraph({ heading: HeadingLevel.TITLE, text: headline(compilation) }),
    new Paragraph({ text: answersText(compilation) }),
    countsTable(compilation),
    ...theWhole(compilation, showFile),
    ...compilation.proposals.flatMap((proposal) => oneProposal(proposal, compilation, showFile)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: l10n.t('Respondents') }),
    new Paragraph({ text: compilation.respondents.map(({ name }) => name).join(', ') }),
  ]);
  return pack({ title, language, children });
}

/** Of the columns, in per cent: a heading needs more than numbers do. */
const widths = [52, 14, 20, 14];

function countsTable({ proposals, respondents }: Compilation): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column]!, type: WidthType.PERCENTAGE },
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
          }),
      ),
    });
  const head = [
    l10n.t('Section'),
    l10n.t('Address the section'),
    l10n.t('Positions'),
    l10n.t('Say nothing of it'),
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(head, true),
      ...proposals.map((proposal) =>
        row(
          [
            proposalHeading(proposal),
            l10n.t('{0} of {1}', proposal.answered, respondents.length),
            tallyText(tally(proposal.groups.flatMap(({ statements }) => statements))) || '–',
            String(proposal.silent.length),
          ],
          false,
        ),
      ),
    ],
  });
}

function theWhole(compilation: Compilation, showFile: ShowFile): Paragraph[] {
  const { whole, respondents } = compilation;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: l10n.t('The whole answer') }),
    new Paragraph({ text: wholeCountsText(compilation) }),
    ...whole.flatMap((group) => oneGroup(group, respondents.length, showFile)),
  ];
}

function oneProposal(proposal: CompiledProposal, compilation: Compilation, showFile: ShowFile): Paragraph[] {
  const kind = sectionKindText(proposal.kind);
  const silent = proposal.answered ? silentText(proposal) : null;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: proposalHeading(proposal) }),
    ...(kind ? [new Paragraph({ children: [new TextRun({ text: kind, bold: true })] })] : []),
    new Paragraph({ text: countsText(proposal, compilation) }),
    ...proposal.groups.flatMap((group) => oneGroup(group, proposal.answered, showFile)),
    ...(silent ? [new Paragraph({ text: silent })] : []),
  ];
}

function oneGroup(group: PositionGroup, answered: number, showFile: ShowFile): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: groupHeading(group, answered) }),
    new Paragraph({
      children: [
        new TextRun({ text: group.statements.map(({ respondent }) => respondent).join(', '), italics: true }),
      ],
    }),
    ...group.statements.map((statement) => quotation(statement, showFile)),
  ];
}

function quotation(statement: Statement, showFile: ShowFile): Paragraph {
  const { respondent, uri, line } = statement;
  const source = l10n.t('{0}, line {1}; {2}', showFile(uri), line, groundsText(statement));
  return new Paragraph({
    indent: { left: 360 },
    children: [
      new TextRun({ text: respondent, italics: true }),
      new TextRun({ text: `: ${quoteText(statement)} ` }),
      new TextRun({ text: `(${source})`, size: 18 }),
    ],
  });
}

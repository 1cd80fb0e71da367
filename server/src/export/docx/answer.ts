import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { FileChild } from 'docx';
import type { AnswerDocument } from '../../corpus/document';
import type { Block, Flow } from '../../text/flow';
import { bullets, pack } from './pack';
import type { Language } from '../../l10n';

/**
 * One answer as a document to send: its headings, paragraphs, lists and Markdown tables, every word in its place.
 * Comments of Markdown stay behind.
 */
export function answerDocx(document: AnswerDocument, language: Language): Promise<Uint8Array> {
  const { flow, answer, respondent } = document;
  const title = [respondent.isNamed && respondent.name, answer.inquiry].filter(Boolean).join(', ');
  return pack({ title, language, children: childrenOf(flow) });
}

function childrenOf(flow: Flow): FileChild[] {
  const children: FileChild[] = [];
  let isFirstHeading = true;
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length) children.push(table(rows));
    rows = [];
  };
  for (const block of flow.blocks) {
    const source = flow.text.slice(block.start, block.end);
    if (isTable(source)) {
      rows.push(...tableRows(source));
      continue;
    }
    endTable();
    if (source.startsWith('<!--')) continue;
    children.push(...paragraphsOf(block, source, isFirstHeading));
    if (block.kind === 'heading') isFirstHeading = false;
  }
  endTable();
  return children;
}

function paragraphsOf(block: Block, source: string, isFirstHeading: boolean): Paragraph[] {
  const { text } = block.prose;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headingLevel(source, text, isFirstHeading), children: runs(text) })];
    case 'listItem':
      return [
        new Paragraph({
          // A point's number stands in its words.
          ...(/^\p{N}/u.test(text)
            ? { indent: { left: 280 } }
            : { numbering: { reference: bullets, level: 0 } }),
          children: runs(text),
        }),
      ];
    case 'signature':
      return source.split(/\r\n|\r|\n/).map((line) => new Paragraph({ children: runs(line.trim()) }));
    case 'paragraph':
    case 'contents':
    case 'furniture':
      return [new Paragraph({ children: runs(text) })];
  }
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const levels: readonly Level[] = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** Markdown's marks say the level; else the first heading is the title, and a section is as deep as its number has parts. */
function headingLevel(source: string, text: string, isFirst: boolean): Level {
  const marks = /^#{1,6}(?= )/.exec(source)?.[0].length;
  if (marks !== undefined) return marks === 1 ? HeadingLevel.TITLE : levels[Math.min(marks - 2, 3)]!;
  if (isFirst && !/^\d/.test(text)) return HeadingLevel.TITLE;
  const parts = /^\d+(?:\.\d+){0,8}/.exec(text)?.[0].split('.').length ?? 1;
  return levels[Math.min(parts - 1, 3)]!;
}

/** Words with Markdown's **strong** and _emphasised_ passages as such. */
function runs(text: string): TextRun[] {
  return text
    .split(/(\*\*[^*]+\*\*|(?<![\p{L}\p{N}_])_[^_]+_(?![\p{L}\p{N}_]))/u)
    .filter(Boolean)
    .map((piece) => {
      if (piece.startsWith('**') && piece.endsWith('**') && piece.length > 4)
        return new TextRun({ text: piece.slice(2, -2), bold: true });
      if (piece.startsWith('_') && piece.endsWith('_') && piece.length > 2)
        return new TextRun({ text: piece.slice(1, -1), italics: true });
      return new TextRun({ text: piece });
    });
}

/** Whether every line of a block is a row of a Markdown table. */
function isTable(source: string): boolean {
  return source.split(/\r\n|\r|\n/).every((line) => /^\s*\|.*\|\s*$/.test(line));
}

function tableRows(source: string): string[][] {
  return source
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

function table(rows: readonly string[][]): Table {
  const width = Math.max(...rows.map(({ length }) => length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: Array.from(
            { length: width },
            (_, column) =>
              new TableCell({ children: [new Paragraph({ children: runs(cells[column] ?? '') })] }),
          ),
        }),
    ),
  });
}

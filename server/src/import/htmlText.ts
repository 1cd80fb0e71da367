import { parseDocument } from 'htmlparser2';

/** A node as the parser gives it, what is read of it. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Elements whose words are no part of what a reader reads. */
const unread =
  words(`script style noscript template head nav svg math object iframe form button select textarea
  dialog audio video canvas img`);
/** Parts of a page that belong to the site. Where an answer is a page of its own, they hold its letterhead. */
const ofSite = words('header footer aside');
const blocks =
  words(`p div section article main blockquote pre ul ol dl dt dd table hr address header footer aside
  figure figcaption details summary body caption fieldset`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/**
 * The words of an HTML page in paragraphs parted by blank lines: headings with Markdown's marks, list items with
 * bullets or numbers, a row of a table a line. Where the page says which part is its main one, only that.
 */
export function textOfHtml(html: string): string {
  const page: Node = parseDocument(html, { decodeEntities: true }) as Node;
  const main = mainPart(page);
  const writer = new Writer(main !== page);
  writer.write(main);
  return writer.text;
}

/** The main part of a page: what it says itself, or its only article. */
function mainPart(page: Node): Node {
  const named = all(page, ({ name, attribs }) => name === 'main' || attribs?.['role'] === 'main');
  if (named[0]) return named[0];
  const articles = all(page, ({ name }) => name === 'article');
  return articles.length === 1 ? articles[0]! : page;
}

function all(node: Node, matches: (node: Node) => boolean): Node[] {
  if (matches(node)) return [node];
  return (node.children ?? []).flatMap((child) => all(child, matches));
}

interface List {
  readonly ordered: boolean;
  number: number;
}

class Writer {
  /** Paragraphs that have ended. */
  private readonly ended: string[] = [];
  private current = '';
  private readonly lists: List[] = [];
  /** The bullet or number of an item whose words are still to come. */
  private mark = '';
  private preformatted = false;
  private hasHeading = false;

  constructor(private readonly skipsSite: boolean) {}

  get text(): string {
    this.paragraph();
    return this.ended.join('\n\n') + '\n';
  }

  write(node: Node): void {
    if (node.type === 'text') return this.words(node.data ?? '');
    const { name = '', attribs } = node;
    if (unread.has(name) || isWayBack(attribs) || (this.skipsSite && ofSite.has(name)) || isHidden(attribs))
      return;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) return this.heading(node, Number(heading));
    if (name === 'br') return this.breakLine();
    if (name === 'tr') return this.row(node);
    if (name === 'li') return this.item(node);
    if (name === 'pre') return this.asItStands(node);
    if (name === 'ul' || name === 'ol') return this.list(node, name === 'ol');
    if (blocks.has(name)) return this.block(() => this.children(node));
    this.children(node);
  }

  private children(node: Node): void {
    for (const child of node.children ?? []) this.write(child);
  }

  private words(data: string): void {
    const text = this.preformatted ? data : data.replace(/[ \t\r\n\f]+/g, ' ');
    const isFirst = this.current === '' || /\s$/.test(this.current.slice(-1));
    this.current += isFirst && !this.preformatted ? text.trimStart() : text;
  }

  private block(write: () => void): void {
    this.paragraph();
    write();
    this.paragraph();
  }

  /** Ends the paragraph, where it has words. */
  private paragraph(): void {
    const lines = this.current.split('\n').map((line) => (this.preformatted ? line.trimEnd() : line.trim()));
    const text = lines.join('\n').trim();
    this.current = '';
    if (text === '') return;
    this.ended.push(this.mark + text);
    this.mark = '';
  }

  private breakLine(): void {
    this.current += '\n';
  }

  private heading(node: Node, level: number): void {
    const title = inline(node, this.skipsSite);
    if (title === '') return;
    this.hasHeading = true;
    this.block(() => (this.current = `${'#'.repeat(level)} ${title}`));
  }

  private list(node: Node, ordered: boolean): void {
    const first = Number(node.attribs?.['start'] ?? 1);
    this.lists.push({ ordered, number: Number.isInteger(first) ? first : 1 });
    this.block(() => this.children(node));
    this.lists.pop();
  }

  private item(node: Node): void {
    const list = this.lists.at(-1);
    this.paragraph();
    const number = list?.ordered ? list.number++ : null;
    this.mark = number === null ? '• ' : isNote(node) ? `[${number}] ` : `${number}. `;
    this.children(node);
    this.paragraph();
    this.mark = '';
  }

  /**
   * The cells of a row on one line: as columns in the letterhead, with Markdown's bars in the text, where "4.2" in a
   * first cell would be the number of a heading. Cells that hold running text are paragraphs: the table is the page's.
   */
  private row(node: Node): void {
    const cells = (node.children ?? []).filter(({ name }) => name === 'td' || name === 'th');
    const texts = cells.map((cell) => inline(cell, this.skipsSite));
    if (cells.length === 1 || texts.some(({ length }) => length > longestCell)) {
      for (const cell of cells) this.block(() => this.children(cell));
      return;
    }
    if (texts.every((text) => text === '')) return;
    const isData = this.hasHeading || /^\d+\.\d/.test(texts[0] ?? '');
    const line = isData ? `| ${texts.join(' | ')} |` : texts.join(columns).trim();
    this.current = `${this.current.trimEnd()}\n${line}`;
  }

  private asItStands(node: Node): void {
    this.block(() => {
      this.preformatted = true;
      this.children(node);
      this.paragraph();
      this.preformatted = false;
    });
  }
}

/** A cell with more letters holds running text. */
const longestCell = 300;
/** What parts two columns: the reader of the text takes more than two spaces for that. */
export const columns = '   ';

/** The words of an element on one line. */
function inline(node: Node, skipsSite: boolean): string {
  const writer = new Writer(skipsSite);
  for (const child of node.children ?? []) writer.write(child);
  return writer.text.replace(/\s+/g, ' ').trim();
}

/** A footnote of a Word file, as mammoth writes it: in the text it is marked "[1]". */
function isNote({ attribs }: Node): boolean {
  return /^(?:foot|end)note-/.test(attribs?.['id'] ?? '');
}

/** The arrow that leads from a footnote back to the text. */
function isWayBack(attribs: Node['attribs']): boolean {
  return /^#(?:foot|end)note-ref-/.test(attribs?.['href'] ?? '');
}

function isHidden(attribs: Node['attribs']): boolean {
  return attribs !== undefined && ('hidden' in attribs || attribs['aria-hidden'] === 'true');
}

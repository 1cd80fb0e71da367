/**
 * Documents as a person writes them in a word processor: OpenDocument text in one file (OpenDocument 1.3, part 3), from
 * which LibreOffice makes PDF and Word files.
 */

export interface Letter {
  /** Stands above and below the text of every page. */
  readonly head?: string;
  /** Stands above the text of the first page in the place of `head`: paragraphs and tables, as in `body`. */
  readonly firstHead?: readonly string[];
  readonly foot?: string;
  readonly body: readonly string[];
  /** Tracked changes that the body refers to by number: what was inserted, and the words that were deleted. */
  /** Whether the word processor numbers the headings, so that their numbers are not in the text. */
  readonly counted?: boolean;
  readonly changes?: readonly ({ readonly inserted: true } | { readonly deleted: string })[];
}

export function heading(title: string, level = 1): string {
  return `<text:h text:style-name="H${level}" text:outline-level="${level}">${escaped(title)}</text:h>`;
}

/** A paragraph; parts that are markup already (`note`, `inserted`) stay so. */
export function paragraph(...parts: (string | Markup)[]): string {
  return `<text:p text:style-name="Body">${inline(parts)}</text:p>`;
}

/** Words as they are marked in a paragraph. */
interface Markup {
  readonly markup: string;
}

/** A footnote. */
export function note(text: string): Markup {
  const citation = '<text:note-citation>1</text:note-citation>';
  const body = `<text:note-body><text:p>${escaped(text)}</text:p></text:note-body>`;
  return { markup: `<text:note text:note-class="footnote">${citation}${body}</text:note>` };
}

export function bold(text: string): Markup {
  return { markup: `<text:span text:style-name="Bold">${escaped(text)}</text:span>` };
}

/** Words that the change of that number inserted. */
export function inserted(change: number, text: string): Markup {
  const id = `text:change-id="c${change}"`;
  return { markup: `<text:change-start ${id}/>${escaped(text)}<text:change-end ${id}/>` };
}

/** Where the words stood that the change of that number deleted. */
export function deleted(change: number): Markup {
  return { markup: `<text:change text:change-id="c${change}"/>` };
}

export function list(...items: string[]): string {
  const item = (text: string) => `<text:list-item>${paragraph(text)}</text:list-item>`;
  return `<text:list text:style-name="Bullets">${items.map(item).join('')}</text:list>`;
}

export function table(...rows: string[][]): string {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`;
  const row = (cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const columns = `<table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>`;
  return `<table:table table:name="T">${columns}${rows.map(row).join('')}</table:table>`;
}

/** A table of contents: a level, what stands before the leaders and the page. A tabulator follows the number. */
export function contents(...entries: [level: number, words: string, page: number][]): string {
  const line = ([level, words, page]: [number, string, number]) =>
    `<text:p text:style-name="Contents${level}">${escaped(`${words}\t${page}`)}</text:p>`;
  const title = `<text:index-title text:name="T"><text:p>Innehåll</text:p></text:index-title>`;
  return `<text:table-of-content text:name="T"><text:table-of-content-source text:outline-level="3"/><text:index-body>${title}${entries.map(line).join('')}</text:index-body></text:table-of-content>`;
}

export function newPage(): string {
  return '<text:p text:style-name="NewPage"/>';
}

/** A picture that fills the width of the page. */
export function picture(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64');
  const image = `<draw:image draw:mime-type="image/png"><office:binary-data>${data}</office:binary-data></draw:image>`;
  return `<text:p><draw:frame text:anchor-type="as-char" svg:width="16cm" svg:height="22cm">${image}</draw:frame></text:p>`;
}

/** The document, as the text of an .fodt file. */
export function flatOdt({ head, firstHead, foot, body, counted = false, changes = [] }: Letter): string {
  const header =
    head === undefined ? '' : `<style:header><text:p>${withPageNumber(head)}</text:p></style:header>`;
  const firstHeader = firstHead
    ? `<style:header-first>${firstHead.join('')}</style:header-first><style:footer-first/>`
    : '';
  const footer =
    foot === undefined ? '' : `<style:footer><text:p>${withPageNumber(foot)}</text:p></style:footer>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="sv" fo:country="SE"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
${[1, 2, 3].map(headingStyle).join('\n')}
${[1, 2, 3].map(contentsStyle).join('\n')}
${counted ? `<text:outline-style style:name="Outline">${[1, 2, 3].map(countingOf).join('')}</text:outline-style>` : ''}
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="NewPage" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${header}${firstHeader}${footer}</style:master-page></office:master-styles>
<office:body><office:text>${trackedChanges(changes)}${body.join('\n')}</office:text></office:body>
</office:document>`;
}

function headingStyle(level: number): string {
  return `<style:style style:name="H${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${17 - 2 * level}pt" fo:font-weight="bold"/></style:style>`;
}

/** The words as wide as they come, then leaders to the page at the right. */
function contentsStyle(level: number): string {
  return `<style:style style:name="Contents${level}" style:display-name="Contents ${level}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"><style:tab-stops><style:tab-stop style:position="1.2cm"/><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>`;
}

/** "4.1" before a heading of the second level. */
function countingOf(level: number): string {
  return `<text:outline-level-style text:level="${level}" style:num-format="1" text:display-levels="${level}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:outline-level-style>`;
}

function trackedChanges(changes: Letter['changes'] & object): string {
  if (!changes.length) return '';
  const info =
    '<office:change-info><dc:creator>Handläggaren</dc:creator><dc:date>2025-01-20T10:00:00</dc:date></office:change-info>';
  const regions = changes.map((change, at) => {
    const what =
      'deleted' in change
        ? `<text:deletion>${info}<text:p>${escaped(change.deleted)}</text:p></text:deletion>`
        : `<text:insertion>${info}</text:insertion>`;
    return `<text:changed-region xml:id="c${at}" text:id="c${at}">${what}</text:changed-region>`;
  });
  return `<text:tracked-changes text:track-changes="true">${regions.join('')}</text:tracked-changes>`;
}

/** "{n}" in a head or foot is the page's number. */
function withPageNumber(text: string): string {
  return text.split('{n}').map(escaped).join('<text:page-number/>');
}

function inline(parts: readonly (string | Markup)[]): string {
  return parts.map((part) => (typeof part === 'string' ? escaped(part) : part.markup)).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}

const namespaces = [
  ['office', 'office:1.0'],
  ['style', 'style:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['draw', 'drawing:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['svg', 'svg-compatible:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

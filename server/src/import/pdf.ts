import { longestText } from '../text/longest';
import type { Piece } from './pdfLines';
import { textOfPages } from './pdfLines';
import type { Text } from './source';
import { ImportFailure } from './source';
import { cleaned } from './cleaned';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** So many pages without text are looked at for pictures: one tells what the others are. */
const pagesLookedAt = 3;
const lettersInLine = 60;
/** A text in which so many of the letters have no meaning cannot be read. */
const mostMeaningless = 0.2;

/** The text layer of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<Text> {
  return withPdf(bytes, async (document) => {
    const pages: Piece[][] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = await piecesOf(page);
      page.cleanup();
      for (const { text } of pieces) length += text.length;
      if (length > longestText) throw new ImportFailure('tooMuchText');
      pages.push(pieces);
    }
    const bare = pages.flatMap((pieces, at) =>
      pieces.some(({ text }) => text.trim() !== '') ? [] : [at + 1],
    );
    if (bare.length === pages.length)
      throw new ImportFailure((await hasPictures(document)) ? 'scan' : 'empty');
    const text = cleaned(textOfPages(pages));
    if (isGarbled(text)) throw new ImportFailure('garbled');
    const pictures: number[] = [];
    for (const number of bare) if (await hasPicture(document, number)) pictures.push(number);
    return {
      format: 'pdf',
      text,
      pages: pages.length,
      notes: pictures.length ? [{ code: 'pagesWithoutText', pages: pictures }] : [],
    };
  });
}

/** Opens a PDF, and closes it when the work is done. What its makers got wrong is told as a failure. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  work: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  let document: PDFDocumentProxy | undefined;
  try {
    // The reader takes the bytes it is given for its own.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    return await work(document);
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    const { name } = error as Error;
    throw new ImportFailure(name === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    await document?.destroy();
  }
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  const upright = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, c, d, x, y] = times(upright, item.transform as unknown as Matrix);
    // Words that stand on end are marks in the margin, and no line of the text.
    if (Math.abs(b) > Math.abs(a)) continue;
    pieces.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || item.height,
      font: item.fontName,
    });
  }
  return pieces;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What two transformations do after one another, the right one first: ISO 32000-1, 8.3.4. */
function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

async function hasPictures(document: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(document.numPages, pagesLookedAt); number++) {
    if (await hasPicture(document, number)) return true;
  }
  return false;
}

/** Whether a page shows what may be text: a picture, or as many shapes as there are letters in a line. */
async function hasPicture(document: PDFDocumentProxy, number: number): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  const page = await document.getPage(number);
  const { fnArray } = await page.getOperatorList();
  page.cleanup();
  const shapes = fnArray.filter((operator) => operator === OPS.constructPath).length;
  return shapes > lettersInLine || fnArray.some((operator) => pictures.includes(operator));
}

/** Whether the letters are numbers of a typeface that the file does not translate. */
function isGarbled(text: string): boolean {
  const meaningless = text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  return meaningless > mostMeaningless * text.replace(/\s/g, '').length;
}

import type { FileChild } from 'docx';
import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Language } from '../../l10n';

/** The list styles that paragraphs name by reference. */
export const bullets = 'bullets';

/** Packs paragraphs and tables as a document with numbered pages, its language and title set for screen readers. */
export async function pack({
  title,
  language,
  children,
}: {
  readonly title: string;
  /** "sv" or "en". */
  readonly language: Language;
  readonly children: readonly FileChild[];
}): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: 'Remissvar',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 120, after: 240 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 560, hanging: 280 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
                ],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

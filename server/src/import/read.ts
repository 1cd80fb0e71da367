import { longestText } from '../text/longest';
import { readDocx } from './docx';
import { formatOf } from './format';
import { readHtml } from './html';
import { largestFile } from './limits';
import { readPdf } from './pdf';
import { readPlain } from './plain';
import type { FailureCode, Source, Text } from './source';
import { ImportFailure } from './source';

/** The text of a file, or why it gives none. Whatever is in the file, this does not throw. */
export async function readSource(source: Source): Promise<Text | { readonly failure: FailureCode }> {
  try {
    const text = await read(source);
    if (text.text.length > longestText) throw new ImportFailure('tooMuchText');
    return text;
  } catch (error) {
    // What a reader did not foresee, such as elements nested too deep for it, is wrong with the file.
    return { failure: error instanceof ImportFailure ? error.code : 'broken' };
  }
}

async function read(source: Source): Promise<Text> {
  const { bytes } = source;
  if (bytes.length === 0) throw new ImportFailure('empty');
  if (bytes.length > largestFile) throw new ImportFailure('tooLarge');
  const format = formatOf(source);
  switch (format) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'html':
      return readHtml(bytes);
    case 'markdown':
    case 'text':
      return readPlain(bytes, format);
  }
}

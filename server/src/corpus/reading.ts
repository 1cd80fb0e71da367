import { analyseFlows } from '../answer/analyse';
import type { Inquiry } from '../answer/inquiry';
import { readFlow } from '../text/flow';
import type { AdmissionContext } from './admission';
import { isAnswer } from './admission';
import type { Fault } from './content';
import { contentOf } from './content';
import { passagesOf } from './document';
import type { PackedReading } from './packedReading';
import { packReading } from './packedReading';

/** A file's bytes that are to be read, and what is known of the file. */
export interface FileToRead extends AdmissionContext {
  readonly uri: string;
  readonly inquiry: Inquiry | null;
  readonly bytes: Uint8Array;
}

/** What came of it. */
export interface FileRead {
  /** Why the bytes are no text; null where they are. */
  readonly fault: Fault | null;
  /** Null where the file is no answer. */
  readonly reading: PackedReading | null;
}

/** Reads files as the corpus would, each step for all of them before the next (`analyseFlows`). */
export function readFiles(files: readonly FileToRead[]): FileRead[] {
  const contents = files.map(({ bytes }) => contentOf(bytes));
  const answers = files.flatMap(({ uri, inquiry, ...context }, at) => {
    const { text } = contents[at]!;
    return text !== null && isAnswer({ uri, text }, context) ? [{ at, text, inquiry }] : [];
  });
  const texts = answers.map(({ text, inquiry }) => ({
    flow: readFlow(text),
    context: inquiry ? { inquiry } : {},
  }));
  const readings = new Map<number, PackedReading>();
  for (const [index, answer] of analyseFlows(texts).entries()) {
    const { at, text } = answers[index]!;
    readings.set(at, packReading(answer, passagesOf(answer, texts[index]!.flow), text));
  }
  return contents.map(({ fault }, at) => ({ fault, reading: readings.get(at) ?? null }));
}

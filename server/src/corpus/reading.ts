import { AnswerReading, readingSteps } from '../answer/analyse';
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

/** Reads files as the corpus would, each step for all of them before the next; it can be left for a while after any. */
export function* readFiles(files: readonly FileToRead[]): Generator<void, readonly FileRead[]> {
  const read: FileRead[] = [];
  const answers: { readonly at: number; readonly reading: AnswerReading }[] = [];
  for (const [at, { uri, inquiry, bytes, ...context }] of files.entries()) {
    const { text, fault } = contentOf(bytes);
    read.push({ fault, reading: null });
    if (!fault && isAnswer({ uri, text }, context))
      answers.push({ at, reading: new AnswerReading(readFlow(text), inquiry ? { inquiry } : {}) });
    yield;
  }
  for (const step of readingSteps) {
    for (const { reading } of answers) {
      step(reading);
      yield;
    }
  }
  for (const { at, reading } of answers) {
    const { answer, flow } = reading;
    read[at] = { fault: null, reading: packReading(answer, passagesOf(answer, flow), flow.text) };
    yield;
  }
  return read;
}

/** Does all of a piece of work at once that could be left for a while. */
export function toTheEnd<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

import { analyseFlow } from '../answer/analyse';
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

/** Reads a file as the corpus would. */
export function readFile({ uri, inquiry, bytes, ...context }: FileToRead): FileRead {
  const { text, fault } = contentOf(bytes);
  if (fault || !isAnswer({ uri, text }, context)) return { fault, reading: null };
  const flow = readFlow(text);
  const answer = analyseFlow(flow, inquiry ? { inquiry } : {});
  return { fault, reading: packReading(answer, passagesOf(answer, flow), text) };
}

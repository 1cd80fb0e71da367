import { analyseFlow } from '../answer/analyse';
import type { Answer } from '../answer/facts';
import type { Inquiry } from '../answer/inquiry';
import { readFlow } from '../text/flow';
import type { AdmissionContext } from './admission';
import { isAnswer } from './admission';
import type { Content } from './content';
import { contentOf } from './content';
import type { Passage } from './document';
import { passagesOf } from './document';

/** What the machine reads in one answer: plain data, which is the same after a journey as JSON. */
export interface Reading {
  readonly answer: Answer;
  readonly passages: readonly Passage[];
}

/** A file on disk that is to be read, and what is known of it. */
export interface FileToRead extends AdmissionContext {
  readonly uri: string;
  readonly inquiry: Inquiry | null;
}

/** What came of it. */
export interface FileRead {
  /** Null where the file is gone. */
  readonly content: Content | null;
  /** Null where the file is no answer. */
  readonly reading: Reading | null;
}

/** Reads a file's bytes as the corpus would. */
export function readFile({ uri, inquiry, ...context }: FileToRead, bytes: Uint8Array | null): FileRead {
  const content = bytes && contentOf(bytes);
  if (!content || content.fault || !isAnswer({ uri, text: content.text }, context))
    return { content, reading: null };
  const flow = readFlow(content.text);
  const answer = analyseFlow(flow, inquiry ? { inquiry } : {});
  return { content, reading: { answer, passages: passagesOf(answer, flow) } };
}

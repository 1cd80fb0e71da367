import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { FileRead, FileToRead } from './corpus/reading';
import { readFiles } from './corpus/reading';
import type { Readers } from './workspace';

/** Each thread holds a copy of the program, some tens of megabytes, for as long as it reads. */
const mostThreads = 3;

interface Job {
  readonly files: readonly FileToRead[];
  readonly resolve: (read: readonly FileRead[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * How many threads to read with, beside the caller, on so many processors. One processor is the caller's, and one is left
 * to the engine, which compiles beside both: on two processors a second thread, with a program of its own to warm up, took
 * half as much processor time again and no less time.
 */
export function threadsFor(processors: number): number {
  return Math.min(mostThreads, Math.max(0, processors - 2));
}

/** Threads that run this very program, where it calls `serveReader`; null where this machine has no processor for them. */
export function nodeReaders(program: string, count = threadsFor(availableParallelism())): Readers | null {
  if (count === 0) return null;
  const threads = Array.from({ length: count }, () => new ReaderThread(program));
  return {
    lanes: 2 * threads.length,
    read: (files) => threads.reduce((a, b) => (b.waiting < a.waiting ? b : a)).read(files),
    close: () => {
      for (const thread of threads) thread.close();
    },
  };
}

/** One thread, which reads what it is sent in its order. */
class ReaderThread {
  private readonly worker: Worker;
  private readonly jobs: Job[] = [];
  private broken: Error | undefined;

  constructor(program: string) {
    this.worker = new Worker(program);
    this.worker.on('message', (read: readonly FileRead[]) => this.jobs.shift()?.resolve(read));
    this.worker.on('error', (error: Error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The reader has ended.')));
  }

  get waiting(): number {
    return this.broken ? Infinity : this.jobs.length;
  }

  read(files: readonly FileToRead[]): Promise<readonly FileRead[]> {
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      this.jobs.push({ files, resolve, reject });
      this.worker.postMessage(files);
    });
  }

  close(): void {
    void this.worker.terminate();
  }

  private fail(error: Error): void {
    this.broken ??= error;
    for (const job of this.jobs.splice(0)) job.reject(error);
  }
}

/** Reads what the thread that has started this one sends, until it is let go. */
export function serveReader(): void {
  parentPort!.on('message', (files: readonly FileToRead[]) => {
    const read = readFiles(files);
    const buffers = read.flatMap(({ reading }) => reading?.facts.buffer ?? []);
    parentPort!.postMessage(read, buffers as ArrayBuffer[]);
  });
}

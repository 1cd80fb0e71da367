/** The importers at work: as many workers as there is work for, each with one file at a time. */
import type { ImporterMessage, ImporterReply, ImporterRequests } from './importing';

/** A worker, in Node or in a browser. */
export interface ImporterPort {
  post(message: ImporterMessage): void;
  onMessage(listener: (reply: ImporterReply) => void): void;
  /** The worker has ended, or broken down. */
  onEnd(listener: () => void): void;
  end(): void;
}

/** What a thread of Node may hold, in megabytes: a file that needs more is no answer. */
export const importerLimits = { maxOldGenerationSizeMb: 2048 };

/** A thread of Node, as much as is needed of it. */
interface Thread {
  postMessage(message: ImporterMessage): void;
  on(event: string, listener: (...values: never[]) => void): unknown;
  removeAllListeners(event: string): unknown;
  terminate(): unknown;
}

/** A thread of Node as an importer. */
export function portOfThread(thread: Thread): ImporterPort {
  return {
    post: (message) => thread.postMessage(message),
    onMessage: (listener) => {
      thread.removeAllListeners('message');
      thread.on('message', listener);
    },
    onEnd: (listener) => {
      thread.on('error', listener);
      thread.on('exit', listener);
    },
    end: () => void thread.terminate(),
  };
}

/** A browser's worker as an importer. */
export function portOfWorker(worker: Worker): ImporterPort {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<ImporterReply>) => listener(data);
    },
    onEnd: (listener) => {
      worker.onerror = listener;
    },
    end: () => worker.terminate(),
  };
}

/** An importer that gave up: the file wants more memory or time than there is. */
export class ImporterGaveUp extends Error {}

/** No file takes so long, in milliseconds; one that does would hold up the others for ever. */
const patience = 120_000;

interface Job {
  readonly message: ImporterMessage;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Importers {
  private readonly waiting: Job[] = [];
  private readonly idle: ImporterPort[] = [];
  private readonly working = new Map<ImporterPort, Job>();
  private next = 0;
  private ended = false;

  /**
   * @param start Starts a worker; it is called when there is work for one more.
   * @param most As many workers at most.
   */
  constructor(
    private readonly start: () => ImporterPort,
    private readonly most: number,
    private readonly language: 'sv' | 'en',
  ) {}

  /** @throws `ImporterGaveUp` where the worker broke down, or took too long, or was ended */
  ask<Name extends keyof ImporterRequests>(
    name: Name,
    params: Parameters<ImporterRequests[Name]>[0],
  ): Promise<ReturnType<ImporterRequests[Name]>> {
    return new Promise((resolve, reject) => {
      const message = { id: this.next++, language: this.language, name, params };
      this.waiting.push({ message, resolve: resolve as Job['resolve'], reject });
      this.work();
    });
  }

  /** Does work that asks us for something on each item, a few at a time: the files of all are never held at once. */
  async forEach<Item>(
    items: readonly Item[],
    work: (item: Item, at: number) => Promise<void>,
  ): Promise<void> {
    const rest = items.entries();
    const strand = async () => {
      for (const [at, item] of rest) if (!this.ended) await work(item, at);
    };
    await Promise.all(Array.from({ length: this.most + 1 }, strand));
  }

  /** Stops the workers; what they were asked is given up. */
  end(): void {
    this.ended = true;
    for (const job of this.waiting.splice(0)) job.reject(new ImporterGaveUp());
    for (const port of [...this.working.keys(), ...this.idle.splice(0)]) this.lose(port);
  }

  private work(): void {
    while (this.waiting.length && !this.ended) {
      const port = this.idle.pop() ?? (this.working.size < this.most ? this.launch() : undefined);
      if (!port) return;
      this.give(port, this.waiting.shift()!);
    }
  }

  private launch(): ImporterPort {
    const port = this.start();
    port.onEnd(() => this.lose(port));
    return port;
  }

  private give(port: ImporterPort, job: Job): void {
    const timer = setTimeout(() => this.lose(port), patience);
    this.working.set(port, {
      message: job.message,
      resolve: (result) => (clearTimeout(timer), job.resolve(result)),
      reject: (error) => (clearTimeout(timer), job.reject(error)),
    });
    port.onMessage((reply) => {
      const mine = this.working.get(port);
      if (!mine || reply.id !== mine.message.id) return;
      this.working.delete(port);
      this.idle.push(port);
      if ('error' in reply) mine.reject(new Error(reply.error));
      else mine.resolve(reply.result);
      this.work();
    });
    port.post(job.message);
  }

  /** A worker that has ended takes its job with it; the others go on. */
  private lose(port: ImporterPort): void {
    port.end();
    const at = this.idle.indexOf(port);
    if (at >= 0) this.idle.splice(at, 1);
    const job = this.working.get(port);
    this.working.delete(port);
    job?.reject(new ImporterGaveUp());
    this.work();
  }
}

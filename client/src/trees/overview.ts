/** What the open folders hold, kept up to date: for the status, the views' headings and their badges. */
import { type Disposable, EventEmitter } from 'vscode';
import { type FilterParams, type InquiryOverview, overviewRequest } from '../../../server/src/protocol';
import type { FilterState } from '../filter/filterState';
import type { ReadMarks } from '../filter/readMarks';
import type { Server } from '../server';

/** What has changed is read at most this often, in milliseconds: many changes in a row are one change to look at. */
const pause = 250;

export class Overview implements Disposable {
  readonly #server: Server;
  readonly #filter: FilterState;
  readonly #readMarks: ReadMarks;
  readonly #read = new EventEmitter<readonly InquiryOverview[]>();
  readonly #subscriptions: Disposable[];
  /** Fires when something has changed that trees may show, with what there is now. */
  readonly onDidRead = this.#read.event;
  #inquiries: readonly InquiryOverview[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server, filter: FilterState, readMarks: ReadMarks) {
    this.#server = server;
    this.#filter = filter;
    this.#readMarks = readMarks;
    this.#subscriptions = [
      server.onDidChangeCorpus(() => this.#changed()),
      server.onDidChangeState((state) => state === 'running' && this.#changed()),
      filter.onDidChange(() => this.read()),
      readMarks.onDidChange(() => this.read()),
      this.#read,
    ];
  }

  /** What was last read. */
  get inquiries(): readonly InquiryOverview[] {
    return this.#inquiries;
  }

  get isFiltered(): boolean {
    return this.#filter.isActive;
  }

  /** What a person wants to see: a part of every request that can be filtered. */
  get wanted(): Required<FilterParams> {
    return { filter: this.#filter.filter, read: this.#readMarks.ids };
  }

  /** Reads it now. A server that cannot answer leaves it as it was; the language status says that it is gone. */
  async read(): Promise<void> {
    try {
      this.#inquiries = await this.#server.request<readonly InquiryOverview[]>(overviewRequest, this.wanted);
    } catch {
      return;
    }
    this.#read.fire(this.#inquiries);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #changed(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      void this.read();
    }, pause);
  }
}

/** The filter that the trees and the matrix share: kept with the workspace, and told of when it changes. */
import { type Disposable, EventEmitter, type Memento } from 'vscode';
import { type Filter, isFiltering } from '../../../server/src/protocol';

const key = 'remissvar.filter';

export class FilterState implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Filter>();
  readonly onDidChange = this.#changed.event;
  #filter: Filter;

  /** @param memento where it is kept: the workspace's */
  constructor(memento: Memento) {
    this.#memento = memento;
    this.#filter = memento.get<Filter>(key, {});
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Whether it leaves anything out. */
  get isActive(): boolean {
    return isFiltering(this.#filter);
  }

  /** Replaces it. What was kept of the one before is lost. @returns when it is kept */
  async set(filter: Filter): Promise<void> {
    this.#filter = filter;
    this.#changed.fire(filter);
    await this.#memento.update(key, isFiltering(filter) ? filter : undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

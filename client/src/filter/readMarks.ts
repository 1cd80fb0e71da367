/** Which answers a person has read: those that were opened or marked so. Kept with the workspace, by who answers what. */
import { type Disposable, EventEmitter, type Memento } from 'vscode';

const key = 'remissvar.read';

export class ReadMarks implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChange = this.#changed.event;
  readonly #ids: Set<string>;

  /** @param memento where they are kept: the workspace's */
  constructor(memento: Memento) {
    this.#memento = memento;
    this.#ids = new Set(memento.get<string[]>(key, []));
  }

  /** The ids of the answers that have been read, `sou 2024:72/botkyrka kommun`: what requests take as `read`. */
  get ids(): readonly string[] {
    return [...this.#ids];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Marks answers as read or unread. @returns when that is kept */
  async mark(ids: readonly string[], read: boolean): Promise<void> {
    const changing = ids.filter((id) => this.#ids.has(id) !== read);
    if (changing.length === 0) return;
    for (const id of changing) {
      if (read) this.#ids.add(id);
      else this.#ids.delete(id);
    }
    this.#changed.fire(undefined);
    await this.#memento.update(key, [...this.#ids].sort());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

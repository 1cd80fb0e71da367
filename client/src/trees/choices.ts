/** How a person wants the trees, beside the filter: kept with the workspace, and told to the menus. */
import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import type { Grouping } from '../../../server/src/protocol';

export class Choices implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChange = this.#changed.event;

  /** @param memento where they are kept: the workspace's */
  constructor(memento: Memento) {
    this.#memento = memento;
    this.#tellMenus();
  }

  /** How respondents stand under a section. */
  get grouping(): Grouping {
    return this.#memento.get<Grouping>('remissvar.grouping', 'respondent');
  }

  /** Whether the trees show what the active editor is about. */
  get following(): boolean {
    return this.#memento.get('remissvar.following', false);
  }

  group(grouping: Grouping): Promise<void> {
    return this.#keep('remissvar.grouping', grouping);
  }

  follow(following: boolean): Promise<void> {
    return this.#keep('remissvar.following', following);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #keep(key: string, value: unknown): Promise<void> {
    await this.#memento.update(key, value);
    this.#tellMenus();
    this.#changed.fire(undefined);
  }

  #tellMenus(): void {
    void commands.executeCommand('setContext', 'remissvar.grouping', this.grouping);
    void commands.executeCommand('setContext', 'remissvar.following', this.following);
  }
}

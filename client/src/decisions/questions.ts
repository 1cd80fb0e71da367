/**
 * Questions one after the other, in one list that stays open until all are answered. Two that follow on each other would
 * not do: the first gives the focus back when it closes, and a webview takes it so late that it closes the second.
 */
import { type Disposable, type QuickPick, type QuickPickItem, window } from 'vscode';

export class Questions implements Disposable {
  #list: QuickPick<QuickPickItem> | undefined;

  /** @returns what is chosen; undefined where the person gives up */
  async choose<Item extends QuickPickItem>(
    items: readonly Item[],
    title: string,
    placeholder: string,
  ): Promise<Item | undefined> {
    const list = await this.#ask(items, title, placeholder);
    const chosen = list?.selectedItems[0];
    return items.find((item) => item === chosen);
  }

  /**
   * @param save what is chosen when all is written
   * @returns what is written, which may be nothing; undefined where the person gives up
   */
  async write(title: string, placeholder: string, save: string): Promise<string | undefined> {
    const list = await this.#ask([{ label: save, alwaysShow: true }], title, placeholder);
    return list?.value;
  }

  /** Closes the list, which gives the focus back. */
  dispose(): void {
    this.#list?.dispose();
  }

  async #ask(
    items: readonly QuickPickItem[],
    title: string,
    placeholder: string,
  ): Promise<QuickPick<QuickPickItem> | undefined> {
    const list = (this.#list ??= window.createQuickPick());
    // The menu that the question comes from may give the focus back when the list is shown already.
    list.ignoreFocusOut = true;
    Object.assign(list, { items, title, placeholder, value: '' });
    list.show();
    const answered: Disposable[] = [];
    const isAnswered = await new Promise<boolean>((resolve) =>
      answered.push(
        list.onDidAccept(() => resolve(true)),
        list.onDidHide(() => resolve(false)),
      ),
    );
    for (const listener of answered) listener.dispose();
    return isAnswered ? list : undefined;
  }
}

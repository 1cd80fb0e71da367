/** What a person wants to see in the trees and in the matrix: chosen from a list, or by words. */
import * as l10n from '@vscode/l10n';
import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { FilterState } from '../filter/filterState';
import { type Choice, choiceGroups, choiceText, filterOf, isChosen } from '../filter/words';

interface ChoiceItem extends QuickPickItem {
  readonly choice?: Choice;
}

export function registerFilter(state: FilterState): Disposable[] {
  const tellMenus = (): void =>
    void commands.executeCommand('setContext', 'remissvar.filtered', state.isActive);
  tellMenus();
  return [
    state.onDidChange(tellMenus),
    commands.registerCommand('remissvar.filter', () => choose(state)),
    commands.registerCommand('remissvar.filterByText', () => write(state)),
    commands.registerCommand('remissvar.clearFilter', () => state.set({})),
  ];
}

async function choose(state: FilterState): Promise<void> {
  const items = choiceGroups().flatMap(({ title, choices }): ChoiceItem[] => [
    { label: title, kind: QuickPickItemKind.Separator },
    ...choices.map((choice) => ({
      label: choiceText(choice),
      picked: isChosen(state.filter, choice),
      choice,
    })),
  ]);
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Filter proposals and respondents'),
    placeHolder: l10n.t('Choose what to show. Nothing chosen shows everything.'),
  });
  if (!picked) return;
  const chosen = picked.flatMap(({ choice }) => choice ?? []);
  await state.set(filterOf(chosen, state.filter.text));
}

async function write(state: FilterState): Promise<void> {
  const { text, ...rest } = state.filter;
  const written = await window.showInputBox({
    title: l10n.t('Filter by words'),
    prompt: l10n.t(
      'Words in the name, the quote or the title of the section. Leave empty to show everything.',
    ),
    ...(text === undefined ? {} : { value: text }),
  });
  if (written === undefined) return;
  await state.set(written.trim() ? { ...rest, text: written.trim() } : rest);
}

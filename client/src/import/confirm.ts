/** The one list in which a person sees who answers in each file, mends names and kinds, and leaves files out. */
import * as l10n from '@vscode/l10n';
import { type QuickInputButton, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { type ImportedText, kindOrder, kindText, type RespondentKind } from '../../../server/src/protocol';

/** A text, whose respondent may have been mended. */
export interface Confirmed {
  readonly text: ImportedText;
  readonly respondent: string;
  readonly kind: RespondentKind;
}

interface Row extends QuickPickItem {
  readonly at: number;
  readonly text: ImportedText;
  readonly respondent: string;
  readonly respondentKind: RespondentKind;
}

/**
 * Shows the texts by their respondents.
 * @param names The names of their files.
 * @returns those that are to be imported, by their places in `texts`; undefined where the person gives up
 */
export async function confirm(
  texts: readonly ImportedText[],
  names: readonly string[],
): Promise<Map<number, Confirmed> | undefined> {
  const rename: QuickInputButton = { iconPath: new ThemeIcon('edit'), tooltip: l10n.t('Change the name') };
  const recast: QuickInputButton = {
    iconPath: new ThemeIcon('organization'),
    tooltip: l10n.t('Change the kind'),
  };
  const rowOf = (at: number, text: ImportedText, respondent: string, kind: RespondentKind): Row => ({
    at,
    text,
    respondent,
    respondentKind: kind,
    label: respondent,
    description: `${kindText(kind)} · ${names[at]!}`,
    // What a person has mended is sure.
    ...(text.respondent.by !== 'text' && respondent === text.respondent.name && { detail: toldBy(text) }),
    buttons: [rename, recast],
  });
  const pick = window.createQuickPick<Row>();
  pick.title = l10n.t('Import answers: who answers?');
  pick.placeholder = l10n.t('Clear what is not to be imported. The pencil changes a name.');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  // It stays while a name is mended in a box of its own.
  pick.ignoreFocusOut = true;
  pick.items = texts.map((text, at) => rowOf(at, text, text.respondent.name, text.respondent.kind));
  pick.selectedItems = pick.items;

  const mend = (row: Row, respondent: string, kind: RespondentKind) => {
    const mended = rowOf(row.at, row.text, respondent, kind);
    const chosen = new Set(pick.selectedItems.map(({ at }) => at));
    pick.items = pick.items.map((other) => (other.at === row.at ? mended : other));
    pick.selectedItems = pick.items.filter(({ at }) => chosen.has(at));
    pick.activeItems = [mended];
  };
  return new Promise((resolve) => {
    let mending = false;
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      mending = true;
      if (button === rename) {
        const value = await window.showInputBox({
          title: names[item.at]!,
          prompt: l10n.t('The name of the respondent'),
          value: item.respondent,
          validateInput: (name) => (name.trim() === '' ? l10n.t('Write a name.') : undefined),
        });
        if (value !== undefined) mend(item, value.trim(), item.respondentKind);
      } else {
        const items = kindOrder.map((kind) => ({ label: kindText(kind), is: kind }));
        const chosen = await window.showQuickPick(items, { title: item.respondent });
        if (chosen) mend(item, item.respondent, chosen.is);
      }
      mending = false;
      pick.show();
    });
    pick.onDidAccept(() => {
      const rows = pick.selectedItems;
      resolve(
        new Map(
          rows.map(({ at, text, respondent, respondentKind: kind }) => [at, { text, respondent, kind }]),
        ),
      );
      pick.dispose();
    });
    pick.onDidHide(() => {
      if (mending) return;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** What says who answers, where it is not the text: a person may want to look at it. */
function toldBy({ respondent, guessed }: ImportedText): string {
  switch (respondent.by) {
    case 'person':
      return guessed === respondent.name
        ? l10n.t('As confirmed at an earlier import.')
        : l10n.t('As confirmed at an earlier import; read now: {0}.', guessed);
    case 'fileName':
      return l10n.t('The text does not say who answers; the name of the file does.');
    default:
      return l10n.t('Nothing says who answers. Change the name.');
  }
}

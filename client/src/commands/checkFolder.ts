/**
 * "Kontrollera alla remissvar i mappen": what the rules find in every file, among the problems, with a count for each
 * rule. Files that are open have their findings there already, kept up to date; those are left to them.
 */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Diagnostic,
  type Disposable,
  env,
  languages,
  ProgressLocation,
  QuickInputButtons,
  Range,
  TabInputText,
  type QuickPickItem,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  checkFolderRequest,
  type CheckFolderParams,
  type FolderCheck as Found,
  type RuleCount,
} from '../../../server/src/protocol';
import type { Server } from '../server';

interface RuleItem extends QuickPickItem {
  readonly rule: RuleCount;
}

export class FolderCheck implements Disposable {
  readonly #server: Server;
  /** What was found in files that are not open. */
  readonly #diagnostics = languages.createDiagnosticCollection('remissvar.folder');
  readonly #watcher = workspace.createFileSystemWatcher(
    '**/{*.txt,*.md,*.remissvar,remiss.json,remiss.tystat.jsonl}',
    true,
  );
  readonly #subscriptions: Disposable[];

  constructor(server: Server) {
    this.#server = server;
    const changed = (file: Uri): void => this.#forget(file);
    this.#subscriptions = [
      commands.registerCommand('remissvar.checkFolder', (folder?: Uri) => this.run(folder)),
      this.#diagnostics,
      this.#watcher,
      // What was found is of the text as it was: a file that is shown is looked at anew, one that changes is not known.
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#diagnostics.delete(document.uri);
      }),
      this.#watcher.onDidChange(changed),
      this.#watcher.onDidDelete(changed),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Checks a folder, or all that are open, and tells what was found. */
  async run(folder?: Uri): Promise<Found | undefined> {
    const found = await this.#ask(folder);
    if (!found) return undefined;
    await this.#show(found);
    void this.#tell(found);
    return found;
  }

  /** Nothing where a person has stopped it. */
  async #ask(folder: Uri | undefined): Promise<Found | undefined> {
    const params: CheckFolderParams = folder ? { folder: folder.toString() } : {};
    const title = l10n.t('Checking the answers');
    return window.withProgress(
      { location: ProgressLocation.Notification, cancellable: true, title },
      async (progress, cancellation) => {
        let reached = 0;
        const report = ({ message = '', percentage = 0 }): void => {
          progress.report({ message, increment: percentage - reached });
          reached = percentage;
        };
        try {
          return await this.#server.requestWithProgress<Found>(
            checkFolderRequest,
            params,
            report,
            cancellation,
          );
        } catch (error) {
          if (cancellation.isCancellationRequested) return undefined;
          throw error;
        }
      },
    );
  }

  /** Forgets what was found in a file; all of it, where the file says how the others are looked at. */
  #forget(file: Uri): void {
    if (/\/remiss\.(?:json|tystat\.jsonl)$/.test(file.path)) this.#diagnostics.clear();
    else this.#diagnostics.delete(file);
  }

  async #show({ findings }: Found): Promise<void> {
    const open = openFiles();
    const entries: [Uri, Diagnostic[]][] = [];
    for (const { uri, diagnostics } of findings) {
      const file = Uri.parse(uri);
      if (!open.has(file.toString())) entries.push([file, await this.#server.asDiagnostics(diagnostics)]);
    }
    this.#diagnostics.clear();
    this.#diagnostics.set(entries);
  }

  async #tell({ files, findings, rules }: Found): Promise<void> {
    const count = rules.reduce((sum, rule) => sum + rule.count, 0);
    if (count === 0) {
      void window.showInformationMessage(l10n.t('Files checked: {0}. Nothing was found.', files));
      return;
    }
    await commands.executeCommand('workbench.actions.view.problems');
    const perRule = l10n.t('Count by rule');
    const words = l10n.t('Files checked: {0}. Findings: {1}, in files: {2}.', files, count, findings.length);
    if ((await window.showInformationMessage(words, perRule)) === perRule) showRules(rules, words, findings);
  }
}

/** The addresses of the files that stand open in a tab, and whose text has been read. */
function openFiles(): Set<string> {
  const read = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  const inTabs = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : []));
  return new Set(inTabs.filter((uri) => read.has(uri)));
}

/** A list of rules with their counts; a rule leads to its findings, and its button to its page. */
function showRules(rules: readonly RuleCount[], placeholder: string, findings: Found['findings']): void {
  const pick = window.createQuickPick<RuleItem>();
  pick.title = l10n.t('Count by rule');
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = rules.map((rule) => ({
    label: `${rule.count} · ${rule.title}`,
    description: rule.code,
    buttons: [{ iconPath: new ThemeIcon('book'), tooltip: l10n.t('About the rule') }],
    rule,
  }));
  pick.onDidTriggerItemButton(({ item }) => env.openExternal(Uri.parse(item.rule.page)));
  pick.onDidAccept(async () => {
    const [item] = pick.activeItems;
    pick.hide();
    if (item) showFindings(item.rule, findings, () => showRules(rules, placeholder, findings));
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** The findings of one rule; each leads to its place. */
function showFindings(rule: RuleCount, findings: Found['findings'], back: () => void): void {
  const pick = window.createQuickPick<QuickPickItem & { readonly open: () => Thenable<unknown> }>();
  pick.title = rule.title;
  pick.buttons = [QuickInputButtons.Back];
  pick.matchOnDescription = true;
  pick.items = findings.flatMap(({ uri, diagnostics }) =>
    diagnostics
      .filter(({ code }) => code === rule.code)
      .map(({ message, range: { start, end } }) => ({
        label: `${workspace.asRelativePath(Uri.parse(uri))}:${start.line + 1}`,
        detail: typeof message === 'string' ? message : message.value,
        open: () =>
          commands.executeCommand('vscode.open', Uri.parse(uri), {
            selection: new Range(start.line, start.character, end.line, end.character),
          }),
      })),
  );
  pick.onDidTriggerButton(() => {
    pick.hide();
    back();
  });
  pick.onDidAccept(async () => {
    const [item] = pick.activeItems;
    pick.hide();
    await item?.open();
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

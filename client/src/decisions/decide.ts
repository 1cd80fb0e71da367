/** Deciding about the machine's readings: confirmed, changed, rejected, added or taken back, and why. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  ConfigurationTarget,
  type Disposable,
  type QuickPickItem,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import {
  type Decidable,
  decidableRequest,
  decideCommand,
  type DecidedPlace,
  type DecidedSection,
  type DecideParams,
  decideRequest,
} from '../../../server/src/protocol';
import { iconOf } from '../trees/labels';
import type { Server } from '../server';
import { Questions } from './questions';

type Wanted = DecideParams['what'];

/** How long the status bar says what was done, in milliseconds. */
const shown = 10_000;

/** What a tree or the matrix hands to a command: what a node or a cell stands for. */
export interface DecidableNode {
  readonly of: { readonly inquiry: string; readonly respondent?: string; readonly section?: string | null };
}

/** Has the server write down what a person decides, and asks the person for what is missing. */
export class Decider {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  register(): Disposable[] {
    const command = (name: string, what: Wanted) =>
      commands.registerCommand(`remissvar.${name}`, (node?: DecidableNode) => this.decideAbout(what, node));
    return [
      command('confirmPosition', 'confirm'),
      command('changePosition', 'state'),
      command('rejectPosition', 'reject'),
      command('withdrawDecision', 'withdraw'),
      commands.registerCommand(decideCommand, (params: DecideParams) => this.decide(params)),
    ];
  }

  /** Carries out a wish. @returns whether it was: a person may think better of it, and the server may refuse */
  async decide(params: DecideParams): Promise<boolean> {
    const questions = new Questions();
    try {
      const filled = params.what === 'withdraw' ? params : await this.#filled(params, questions);
      if (!filled) return false;
      await this.#apply(await this.#server.request<WorkspaceEdit>(decideRequest, filled));
      return true;
    } catch (error) {
      void window.showWarningMessage(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      questions.dispose();
    }
  }

  /** Decides about what a node or a cell stands for, or about the selection, and says that it is done. */
  async decideAbout(what: Wanted, node: DecidableNode | undefined): Promise<void> {
    const on = node ? sectionOf(node) : placeOfSelection();
    if (!on) return;
    if (!(await this.decide({ what, on }))) return;
    const done =
      what === 'withdraw' ? l10n.t('The decision is taken back.') : l10n.t('The decision is saved.');
    window.setStatusBarMessage(done, shown);
  }

  /** With who decides, and for a stated position which and why. Undefined where the person gives up. */
  async #filled(params: DecideParams, questions: Questions): Promise<DecideParams | undefined> {
    const asks = params.what === 'state' && !params.position;
    const stated = asks ? await this.#askPosition(params, questions) : params;
    if (!stated) return undefined;
    const why = stated.why ?? (params.what === 'confirm' ? '' : await askWhy(questions));
    if (why === undefined) return undefined;
    const by = stated.by ?? (await author(questions));
    if (by === undefined) return undefined;
    return { ...stated, why, by };
  }

  async #askPosition(params: DecideParams, questions: Questions): Promise<DecideParams | undefined> {
    if ('decision' in params.on) return undefined;
    const found = await this.#server.request<Decidable>(decidableRequest, params.on);
    const chosen = await questions.choose(
      found.positions.map(({ position, text }): PositionItem => ({
        label: text,
        position,
        iconPath: new ThemeIcon(iconOf(position).shape),
        description: position === found.reading ? l10n.t('as read') : '',
      })),
      titleOf(found),
      found.quote ? `”${found.quote}”` : found.readingText,
    );
    return chosen && { ...params, position: chosen.position };
  }

  /** Applies the edit, so that it can be undone, and saves the file that it is in. */
  async #apply(edit: WorkspaceEdit): Promise<void> {
    if (!(await this.#server.applyEdit(edit))) throw new Error(l10n.t('The decision could not be written.'));
    for (const uri of urisOf(edit)) {
      const document = workspace.textDocuments.find(
        (open) => open.uri.toString() === Uri.parse(uri).toString(),
      );
      if (document?.isDirty) await document.save();
    }
  }
}

interface PositionItem extends QuickPickItem {
  readonly position: NonNullable<DecideParams['position']>;
}

/** "Botkyrka kommun, 5.4: läst som avstyrker" */
function titleOf({ respondent, sections, reading, readingText }: Decidable): string {
  const about = sections.join(', ') || l10n.t('the whole answer');
  if (reading === 'notAddressed') return l10n.t('{0}, {1}: nothing was read', respondent, about);
  return l10n.t('{0}, {1}: read as {2}', respondent, about, readingText);
}

function askWhy(questions: Questions): Promise<string | undefined> {
  const prompt = l10n.t('The reason is kept with the decision. It may be left empty.');
  return questions.write(l10n.t('Why?'), prompt, l10n.t('Save'));
}

/** Who decides: the setting, which is asked for once. Empty where the person wants no name. */
async function author(questions: Questions): Promise<string | undefined> {
  const settings = workspace.getConfiguration('remissvar');
  const known = settings.get<string>('decisions.author', '').trim();
  if (known) return known;
  const prompt = l10n.t('The name is kept with each decision, and in your settings. It may be left empty.');
  const name = await questions.write(l10n.t('Who decides?'), prompt, l10n.t('Save'));
  if (name?.trim()) await settings.update('decisions.author', name.trim(), ConfigurationTarget.Global);
  return name?.trim();
}

function sectionOf({ of: { inquiry, respondent, section } }: DecidableNode): DecidedSection | undefined {
  return respondent === undefined ? undefined : { inquiry, respondent, section: section ?? null };
}

function placeOfSelection(): DecidedPlace | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return {
    textDocument: { uri: editor.document.uri.toString() },
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

function urisOf({ changes, documentChanges }: WorkspaceEdit): string[] {
  const edited = (documentChanges ?? []).flatMap((change) =>
    'textDocument' in change ? change.textDocument.uri : [],
  );
  return [...Object.keys(changes ?? {}), ...edited];
}

/** "Nästa remissinstans om samma avsnitt": from one respondent's words on a section to the next one's, file after file. */
import * as l10n from '@vscode/l10n';
import { commands, type Disposable, type TextEditor, window } from 'vscode';
import {
  type AdjacentParams,
  type AdjacentPosition,
  adjacentPositionRequest,
} from '../../../server/src/protocol';
import { placeIn, placeOf } from '../places';
import type { Server } from '../server';
import type { RemissView } from '../trees/view';

/** How long the status bar says where one has come, in milliseconds. */
const shown = 10_000;

export class Walk {
  readonly #server: Server;
  readonly #views: readonly RemissView[];
  /** Where the last step ended, and on which section: the words may belong to several. */
  #last: { readonly place: string; readonly section: string } | undefined;

  #steps = Promise.resolve();

  constructor(server: Server, views: readonly RemissView[]) {
    this.#server = server;
    this.#views = views;
  }

  register(): Disposable[] {
    return [
      commands.registerCommand('remissvar.nextPosition', () => this.#go('next')),
      commands.registerCommand('remissvar.previousPosition', () => this.#go('previous')),
    ];
  }

  /** One step after the other, each from where the one before has come, however fast the keys are pressed. */
  #go(towards: AdjacentParams['towards']): Promise<void> {
    const step = this.#steps.then(() => this.#step(towards));
    this.#steps = step.catch(() => undefined);
    return step;
  }

  async #step(towards: AdjacentParams['towards']): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const params: AdjacentParams = {
      ...placeIn(editor.document, editor.selection.start),
      towards,
      ...(this.#last?.place === keyOf(editor) ? { section: this.#last.section } : {}),
    };
    const found = await this.#server.request<AdjacentPosition | null>(adjacentPositionRequest, params);
    if (!found) {
      window.setStatusBarMessage(l10n.t('Nobody else takes a position on this section.'), shown);
      return;
    }
    const { respondent, section, index, total } = found;
    const { uri, range } = placeOf(respondent.location);
    const arrived = await window.showTextDocument(uri, { selection: range });
    this.#last = { place: keyOf(arrived), section };
    const words = l10n.t('{0} on {1}: {2}', respondent.name, section, respondent.positionText);
    window.setStatusBarMessage(`${words} (${l10n.t('{0} of {1}', index, total)})`, shown);
    await Promise.all(this.#views.map((view) => view.follow(respondent.of)));
  }
}

/** A cursor's place, to know it again. */
function keyOf({ document, selection }: TextEditor): string {
  return `${document.uri.toString()}#${document.offsetAt(selection.start)}`;
}

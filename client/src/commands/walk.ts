/** "Nästa respondents ståndpunkt": from one respondent's words on a section to the next one's, file after file. */
import * as l10n from '@vscode/l10n';
import { commands, type Disposable, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AdjacentParams,
  type AdjacentPosition,
  adjacentPositionRequest,
} from '../../../server/src/protocol';
import type { ProposalsView } from '../proposals/view';

/** How long the status bar says where one has come, in milliseconds. */
const shown = 10_000;

export class Walk {
  readonly #client: BaseLanguageClient;
  readonly #view: ProposalsView;
  /** Where the last step ended, and on which section: the words may belong to several. */
  #last: { readonly place: string; readonly section: string } | undefined;

  constructor(client: BaseLanguageClient, view: ProposalsView) {
    this.#client = client;
    this.#view = view;
  }

  register(): Disposable[] {
    return [
      commands.registerTextEditorCommand('remissvar.nextPosition', (editor) => this.#step(editor, 'next')),
      commands.registerTextEditorCommand('remissvar.previousPosition', (editor) =>
        this.#step(editor, 'previous'),
      ),
    ];
  }

  async #step(editor: TextEditor, towards: AdjacentParams['towards']): Promise<void> {
    const { asTextDocumentIdentifier, asPosition } = this.#client.code2ProtocolConverter;
    const params: AdjacentParams = {
      textDocument: asTextDocumentIdentifier(editor.document),
      position: asPosition(editor.selection.start),
      towards,
      ...(this.#last?.place === placeOf(editor) ? { section: this.#last.section } : {}),
    };
    const found = await this.#client.sendRequest<AdjacentPosition | null>(adjacentPositionRequest, params);
    if (!found) {
      window.setStatusBarMessage(l10n.t('Nobody else takes a position on this section.'), shown);
      return;
    }
    const { respondent, section, index, total } = found;
    const { uri, range } = this.#client.protocol2CodeConverter.asLocation(respondent.location);
    const arrived = await window.showTextDocument(uri, { selection: range });
    this.#last = { place: placeOf(arrived), section };
    const words = l10n.t('{0} on {1}: {2}', respondent.name, section, respondent.positionText);
    window.setStatusBarMessage(`${words} (${l10n.t('{0} of {1}', index, total)})`, shown);
    await this.#view.follow(respondent.id);
  }
}

function placeOf({ document, selection }: TextEditor): string {
  return `${document.uri.toString()}#${document.offsetAt(selection.start)}`;
}

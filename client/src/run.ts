/** What the extension does wherever it runs; how the server is reached is the platform's part. */
import {
  commands,
  type ExtensionContext,
  type TreeDataProvider,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  type CorpusChanged,
  corpusChangedNotification,
  type InitializationOptions,
  type RespondentNode,
  type SectionNode,
} from '../../server/src/protocol';
import { registerExplain } from './commands/explain';
import { Walk } from './commands/walk';
import { AnswerDocuments, documentSelector } from './documents';
import { serveFiles } from './files';
import { chosenLanguage, useChosenLanguage } from './language';
import type { ProposalNode } from './proposals/nodes';
import { ProposalsView } from './proposals/view';
import { Status } from './status';

/** How this platform runs the server. */
export interface Platform {
  /** True where the server has no files of its own, and asks us for them. */
  readonly filesThroughClient: boolean;
  connect(options: LanguageClientOptions): BaseLanguageClient;
}

/** What `activate` returns, to tests and to other extensions. */
export interface RemissvarApi {
  /** Resolves when the server answers. */
  readonly started: Promise<void>;
  /** The tree of proposals as the view shows it. */
  readonly proposals: TreeDataProvider<ProposalNode>;
}

export function run(context: ExtensionContext, platform: Platform): RemissvarApi {
  useChosenLanguage();
  const client = platform.connect({
    documentSelector: documentSelector(),
    // Asked for at every start: the setting may have changed.
    initializationOptions: (): InitializationOptions => ({
      language: chosenLanguage(),
      filesThroughClient: platform.filesThroughClient,
    }),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
  if (platform.filesThroughClient) serveFiles(client);

  const documents = new AnswerDocuments(client);
  const view = new ProposalsView(client);
  const status = new Status(client);
  view.tree.onDidLoad((inquiries) => status.read(inquiries));
  client.onNotification(corpusChangedNotification, ({ complete }: CorpusChanged) => {
    view.changed();
    view.showProgress(!complete);
    void documents.look();
  });

  const start = async (): Promise<void> => {
    await client.start();
    await documents.look();
  };
  const restart = async (): Promise<void> => {
    if (client.isRunning()) await client.stop();
    await start();
    view.changed();
  };

  context.subscriptions.push(
    client,
    documents,
    view,
    status,
    ...new Walk(client, view).register(),
    registerExplain(client),
    commands.registerCommand('remissvar.refresh', () => view.tree.refresh()),
    commands.registerCommand('remissvar.restartServer', restart),
    commands.registerCommand('remissvar.openProposal', ({ location }: SectionNode) => open(location)),
    commands.registerCommand('remissvar.openBeside', ({ location }: RespondentNode) =>
      open(location, ViewColumn.Beside),
    ),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('remissvar.language')) return;
      useChosenLanguage();
      await restart();
    }),
  );

  async function open(location: SectionNode['location'], column = ViewColumn.Active): Promise<void> {
    if (!location) return;
    const { uri, range } = client.protocol2CodeConverter.asLocation(location);
    await window.showTextDocument(uri, { selection: range, viewColumn: column });
  }

  return { started: start(), proposals: view.tree };
}

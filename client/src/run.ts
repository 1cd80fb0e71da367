/** What the extension does wherever it runs; how the server is reached is the platform's part. */
import { commands, type ExtensionContext, workspace } from 'vscode';
import { began } from './clock';
import { FolderCheck } from './commands/checkFolder';
import { Drafting } from './commands/drafting';
import { registerExplain } from './commands/explain';
import { registerExport } from './commands/export';
import { registerOpen } from './commands/open';
import { registerOthers } from './commands/others';
import { Walk } from './commands/walk';
import { Decider } from './decisions/decide';
import { registerDecisionList } from './decisions/list';
import { AnswerDocuments } from './documents';
import { FilterState } from './filter/filterState';
import { DraftView } from './draft/view';
import type { DraftTree } from './draft/tree';
import { registerImport } from './import/answers';
import { registerImportReport } from './import/report';
import { useChosenLanguage } from './language';
import { MatrixPanels } from './matrix/panel';
import { type Platform, Server } from './server';
import { Status } from './status';
import { Trees } from './trees/trees';
import { Measures } from './measures';

/** What `activate` returns, to tests and to other extensions. */
export interface RemissvarApi {
  /** How long loading and activating took, in milliseconds; the server starts beside it. */
  readonly activationTime: number;
  /** Resolves when the server answers. */
  readonly started: Promise<void>;
  /** The trees as their views show them. */
  readonly trees: Trees;
  /** What a person wants to see. */
  readonly filter: FilterState;
  /** The tree of the writer's own draft. */
  readonly draft: DraftTree;
  readonly measures: Measures;
  readonly folderCheck: FolderCheck;
}

/** What loading has cost: all that this module needs has run when this line does. VS Code may wait before it activates. */
const loading = performance.now() - began;

export function run(context: ExtensionContext, platform: Platform): RemissvarApi {
  const start = performance.now();
  useChosenLanguage();
  const server = new Server(platform);
  const filter = new FilterState(context.workspaceState);
  const trees = new Trees(server, filter, context.workspaceState);
  const status = new Status(server);
  const decider = new Decider(server);
  trees.overview.onDidRead((inquiries) => status.read(inquiries));
  const draft = new DraftView(server);
  const measures = new Measures(server);
  const folderCheck = new FolderCheck(server);

  context.subscriptions.push(
    server,
    filter,
    trees,
    status,
    new AnswerDocuments(server),
    ...new Walk(server, trees.views).register(),
    ...registerOpen(),
    ...registerExport(server),
    registerExplain(server),
    new MatrixPanels({
      extensionUri: context.extensionUri,
      server,
      decider,
      filter,
      readMarks: trees.readMarks,
    }),
    registerOthers(server),
    ...decider.register(),
    registerDecisionList(server, decider),
    ...new Drafting(server).register(),
    draft,
    measures,
    folderCheck,
    registerImport(platform),
    registerImportReport(platform),
    commands.registerCommand('remissvar.restartServer', () => server.restart()),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('remissvar.language')) return;
      useChosenLanguage();
      await server.restart();
    }),
  );

  const started = server.start();
  // Who waits for it is told; the person is told by the language status.
  started.catch(() => undefined);
  return {
    activationTime: loading + performance.now() - start,
    started,
    trees,
    filter,
    draft: draft.tree,
    measures,
    folderCheck,
  };
}

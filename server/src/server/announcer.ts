import type { Connection } from 'vscode-languageserver';
import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import type { CorpusChanged } from '../protocol';
import { corpusChangedNotification } from '../protocol';
import type { Service } from '../service';
import type { Client } from './client';

/** How long changes are gathered before they are told, in milliseconds. */
const gathering = 100;

export interface Audience {
  readonly client: Client;
  readonly openUris: readonly string[];
  /** Sends a file's diagnostics to a client that does not ask for them. */
  publish(uri: string): void;
  /** Looks whether an open file has become an answer whose folder is to be read. */
  lookBeside(): void;
  /** Does work that nobody waits for, and tells if it fails. */
  inBackground(work: Promise<unknown>): void;
}

/** Tells the client what has changed, after a short while and only what it can see. */
export class Announcer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: Snapshot | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly service: Service,
    private readonly audience: () => Audience,
  ) {}

  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tell();
    }, gathering);
  }

  private tell(): void {
    const { client, openUris, publish, inBackground, lookBeside } = this.audience();
    const before = this.told;
    const after = this.service.snapshot;
    this.told = after;
    lookBeside();
    const context = !before || before.remissFiles !== after.remissFiles || before.complete !== after.complete;
    const positions = context || before.inquiries !== after.inquiries;
    if (positions || hasMoved(before, after, openUris)) {
      const changed: CorpusChanged = { revision: after.revision, complete: after.complete };
      inBackground(this.connection.sendNotification(corpusChangedNotification, changed));
    }
    if (!client.pullsDiagnostics) {
      for (const uri of new Set([
        ...openUris,
        ...after.remissFiles.keys(),
        ...after.silenceFiles.keys(),
        ...after.decisionFiles.keys(),
      ]))
        publish(uri);
    }
    const silenced = before && before.silenceFiles !== after.silenceFiles;
    if ((context || silenced) && client.refreshesDiagnostics)
      inBackground(this.connection.languages.diagnostics.refresh());
    if (positions && client.display.lenses) inBackground(client.refreshLenses(this.connection));
    if (positions && client.display.sectionTitles) inBackground(client.refreshHints(this.connection));
    if (context && client.refreshesTokens) inBackground(this.connection.languages.semanticTokens.refresh());
  }
}

/** Whether a passage that trees point at now begins on another line. */
function hasMoved(before: Snapshot, after: Snapshot, uris: readonly string[]): boolean {
  return uris.some((uri) => {
    const was = before.document(uri);
    const is = after.document(uri);
    return was !== is && was && is && lines(was).join() !== lines(is).join();
  });
}

function lines({ passages, lines }: AnswerDocument): number[] {
  return passages.map(({ start }) => lines.lineAt(start));
}

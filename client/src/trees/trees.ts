/** The trees of the container Remiss, what feeds them, and their commands. */
import { commands, type Disposable, type Memento, window } from 'vscode';
import { registerFilter } from '../commands/filter';
import { registerChoices, registerReading } from '../commands/trees';
import type { FilterState } from '../filter/filterState';
import { ReadMarks } from '../filter/readMarks';
import type { Server } from '../server';
import { Choices } from './choices';
import { importDropped } from './dropping';
import { Following, OpenedAnswers } from './following';
import { Overview } from './overview';
import { proposalsMessage, respondentsMessage, unreadBadge } from './texts';
import { RemissView } from './view';

export class Trees implements Disposable {
  readonly readMarks: ReadMarks;
  readonly overview: Overview;
  readonly proposals: RemissView;
  readonly respondents: RemissView;
  readonly #subscriptions: Disposable[];

  /** @param memento where the person's choices are kept: the workspace's */
  constructor(server: Server, filter: FilterState, memento: Memento) {
    this.readMarks = new ReadMarks(memento);
    this.overview = new Overview(server, filter, this.readMarks);
    const choices = new Choices(memento);
    const shared = { server, overview: this.overview, choices, dropping: importDropped() };
    this.proposals = new RemissView('proposals', shared, { message: proposalsMessage });
    this.respondents = new RemissView('respondents', shared, {
      message: respondentsMessage,
      badge: unreadBadge,
    });
    this.#subscriptions = [
      this.readMarks,
      this.overview,
      choices,
      ...this.views,
      new OpenedAnswers(server, this.readMarks),
      new Following(choices, this.views),
      new ReadingProgress(server),
      ...registerFilter(filter),
      ...registerChoices(choices),
      ...registerReading(server, this.readMarks, this.respondents.tree),
      commands.registerCommand('remissvar.refresh', () => this.#refresh()),
    ];
  }

  get views(): readonly RemissView[] {
    return [this.proposals, this.respondents];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads everything anew, whether it is thought to have changed or not. */
  async #refresh(): Promise<void> {
    await this.overview.read();
    await Promise.all(this.views.map(({ tree }) => tree.refresh()));
  }
}

/** Shows in the views that folders are still being read, until they are. */
class ReadingProgress implements Disposable {
  readonly #subscription: Disposable;
  #finish: (() => void) | undefined;

  constructor(server: Server) {
    this.#subscription = server.onDidChangeCorpus(({ complete }) => this.#show(!complete));
  }

  dispose(): void {
    this.#finish?.();
    this.#subscription.dispose();
  }

  #show(reading: boolean): void {
    if (reading === (this.#finish !== undefined)) return;
    this.#finish?.();
    this.#finish = undefined;
    if (!reading) return;
    const read = new Promise<void>((resolve) => {
      this.#finish = resolve;
    });
    void window.withProgress({ location: { viewId: 'remissvar.proposals' } }, () => read);
  }
}

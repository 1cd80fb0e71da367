/** What stands under the grid: the words behind the cell that has the focus, or that the mouse rests on. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { make, makeShape } from './dom';
import { personShape, shapeOf } from './shapes';
import type { DecisionOption, MatrixPosition } from '../../../server/src/protocol';

export interface Details {
  readonly title: string;
  /** What is said, in words and shape; undefined where the details are of more than one position. */
  readonly position?: {
    readonly shape: MatrixPosition['position'] | null;
    readonly text: string;
    /** Whether a person has decided it. */
    readonly isDecided: boolean;
  };
  /** The section, or what else there is to say in a line. */
  readonly about: string;
  /** When a person has decided it, and why. */
  readonly decided?: string;
  /** The words themselves; undefined while they are looked for, null where there are none. */
  readonly quote?: string | null;
  /** Counts and names, a line each. */
  readonly lists?: readonly { readonly head: string; readonly text: string }[];
  /** What there is to decide. */
  readonly options?: readonly { readonly option: DecisionOption; readonly text: string }[];
  /** Whether there is a passage to open. */
  readonly canOpen: boolean;
}

export interface DetailsEvents {
  open(): void;
  decide(option: DecisionOption): void;
}

export class DetailsView {
  readonly element = make('section', 'details');
  readonly #title = make('h2', '');
  readonly #position = make('span', 'position');
  readonly #person = makeShape();
  readonly #shape = makeShape();
  readonly #words = make('span', '');
  readonly #about = make('span', '');
  readonly #decided = make('p', 'line');
  readonly #quote = make('blockquote', '');
  readonly #lists = make('dl', '');
  readonly #open = document.createElement('vscode-button');
  /** A button for each thing that can be decided, in the order in which they are offered. */
  readonly #buttons = new Map<DecisionOption, HTMLElement>();
  readonly #actions = make('div', 'actions');

  constructor(events: DetailsEvents) {
    this.element.setAttribute('aria-label', l10n.t('The words behind the cell'));
    // It scrolls, so the keyboard must reach it.
    this.element.tabIndex = 0;
    this.#person.draw(personShape);
    this.#person.element.classList.add('person');
    this.#position.append(this.#person.element, this.#shape.element, this.#words);
    this.#quote.setAttribute('aria-live', 'polite');
    this.#actions.setAttribute('role', 'group');
    this.#actions.setAttribute('aria-label', l10n.t('Decide'));
    for (const option of ['confirm', 'state', 'reject', 'withdraw'] as const) {
      const button = document.createElement('vscode-button');
      button.secondary = true;
      button.addEventListener('click', () => events.decide(option));
      this.#buttons.set(option, button);
      this.#actions.append(button);
    }
    this.#open.textContent = l10n.t('Open beside');
    this.#open.addEventListener('click', () => events.open());
    const heading = make('div', 'heading', this.#title, this.#open);
    const line = make('p', 'line', this.#position, this.#about);
    this.element.append(heading, line, this.#decided, this.#quote, this.#lists, this.#actions);
    this.show(null);
  }

  show(details: Details | null): void {
    this.#title.textContent = details?.title ?? l10n.t('Choose a cell to read the words behind it.');
    this.#open.hidden = !details?.canOpen;
    this.#showOptions(details?.options ?? []);
    this.#position.hidden = !details?.position;
    this.#person.element.toggleAttribute('hidden', !details?.position?.isDecided);
    this.#position.dataset['position'] = details?.position?.shape ?? 'silent';
    this.#shape.draw(details?.position?.shape ? shapeOf(details.position.shape) : '');
    this.#words.textContent = details?.position?.text ?? '';
    this.#about.textContent = details?.about ?? '';
    this.#decided.hidden = !details?.decided;
    this.#decided.textContent = details?.decided ?? '';
    this.#quote.hidden = !details?.quote;
    const quote = details?.quote ? `”${details.quote}”` : '';
    if (this.#quote.textContent !== quote) this.#quote.textContent = quote;
    this.#lists.replaceChildren(
      ...(details?.lists ?? []).flatMap(({ head, text }) => [make('dt', '', head), make('dd', '', text)]),
    );
  }

  #showOptions(options: NonNullable<Details['options']>): void {
    this.#actions.hidden = options.length === 0;
    for (const [option, button] of this.#buttons) {
      const offered = options.find((each) => each.option === option);
      button.hidden = !offered;
      button.textContent = offered?.text ?? '';
    }
  }
}

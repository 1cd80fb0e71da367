/** What stands under the grid: the words behind the cell that has the focus, or that the mouse rests on. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { make, makeShape } from './dom';
import { shapeOf } from './shapes';
import type { MatrixPosition } from '../../../server/src/protocol';

export interface Details {
  readonly title: string;
  /** What is said, in words and shape; undefined where the details are of more than one position. */
  readonly position?: { readonly shape: MatrixPosition['position'] | null; readonly text: string };
  /** The section, or what else there is to say in a line. */
  readonly about: string;
  /** The words themselves; undefined while they are looked for, null where there are none. */
  readonly quote?: string | null;
  /** Counts and names, a line each. */
  readonly lists?: readonly { readonly head: string; readonly text: string }[];
  /** Whether there is a passage to open. */
  readonly canOpen: boolean;
}

export class DetailsView {
  readonly element = make('section', 'details');
  readonly #title = make('h2', '');
  readonly #position = make('span', 'position');
  readonly #shape = makeShape();
  readonly #words = make('span', '');
  readonly #about = make('span', '');
  readonly #quote = make('blockquote', '');
  readonly #lists = make('dl', '');
  readonly #open = document.createElement('vscode-button');

  constructor(open: () => void) {
    this.element.setAttribute('aria-label', l10n.t('The words behind the cell'));
    // It scrolls, so the keyboard must reach it.
    this.element.tabIndex = 0;
    this.#position.append(this.#shape.element, this.#words);
    this.#quote.setAttribute('aria-live', 'polite');
    this.#open.textContent = l10n.t('Open beside');
    this.#open.addEventListener('click', open);
    const line = make('p', 'line', this.#position, this.#about);
    this.element.append(make('div', 'heading', this.#title, this.#open), line, this.#quote, this.#lists);
    this.show(null);
  }

  show(details: Details | null): void {
    this.#title.textContent = details?.title ?? l10n.t('Choose a cell to read the words behind it.');
    this.#open.hidden = !details?.canOpen;
    this.#position.hidden = !details?.position;
    this.#position.dataset['position'] = details?.position?.shape ?? 'silent';
    this.#shape.draw(details?.position?.shape ? shapeOf(details.position.shape) : '');
    this.#words.textContent = details?.position?.text ?? '';
    this.#about.textContent = details?.about ?? '';
    this.#quote.hidden = !details?.quote;
    const quote = details?.quote ? `”${details.quote}”` : '';
    if (this.#quote.textContent !== quote) this.#quote.textContent = quote;
    this.#lists.replaceChildren(
      ...(details?.lists ?? []).flatMap(({ head, text }) => [make('dt', '', head), make('dd', '', text)]),
    );
  }
}

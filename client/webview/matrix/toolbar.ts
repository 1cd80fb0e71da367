/** What stands above the grid: which inquiry, in which order, and what of it one wants to see. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import * as l10n from '@vscode/l10n';
import type { Filter, Matrix } from '../../../server/src/protocol';
import { choiceOfKinds, choiceOfPositions, type Choice, withKinds, withPositions } from './choices';
import { make } from './dom';
import type { Arrangement, Sort } from './model';
import { extentText } from './words';

export interface ToolbarEvents {
  inquiry(id: string): void;
  arrangement(arrangement: Arrangement): void;
  filter(filter: Filter): void;
}

/** How long one may pause while typing before what is typed is looked for, in milliseconds. */
const typing = 250;

export class Toolbar {
  readonly element = make('div', 'toolbar');
  readonly #inquiry = new Select(l10n.t('Inquiry'));
  readonly #sort = new Select(l10n.t('Order'));
  readonly #grouped = checkbox(l10n.t('Group by kind'));
  readonly #text = document.createElement('vscode-textfield');
  readonly #positions = new Select(l10n.t('Positions'));
  readonly #kinds = new Select(l10n.t('Kinds'));
  readonly #contested = checkbox(l10n.t('Contested'));
  readonly #unread = checkbox(l10n.t('Unread'));
  readonly #clear = document.createElement('vscode-button');
  readonly #extent = make('p', 'extent');
  #filter: Filter = {};
  #arrangement: Arrangement = { sort: { by: 'name', descending: false }, grouped: false };
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: ToolbarEvents) {
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', l10n.t('Order and filter'));
    this.#text.label = l10n.t('Filter by words');
    this.#text.placeholder = l10n.t('Filter by words');
    this.#text.type = 'search';
    this.#clear.textContent = l10n.t('Clear the filter');
    this.#clear.secondary = true;
    this.#extent.setAttribute('role', 'status');
    this.element.append(
      this.#inquiry.element,
      this.#sort.element,
      this.#grouped,
      this.#text,
      this.#positions.element,
      this.#kinds.element,
      this.#contested,
      this.#unread,
      this.#clear,
      this.#extent,
    );
    this.#listen();
  }

  show(matrix: Matrix, filter: Filter, arrangement: Arrangement): void {
    this.#filter = filter;
    this.#arrangement = arrangement;
    this.#inquiry.element.hidden = matrix.inquiries.length < 2;
    this.#inquiry.show(
      matrix.inquiries.map(({ id, designation }) => ({ value: id, label: designation })),
      matrix.inquiry,
    );
    this.#sort.show(sortChoices(arrangement.sort), arrangement.sort.by);
    this.#grouped.checked = arrangement.grouped;
    // What is being typed is newer than what has been looked for.
    if (!this.#waiting) this.#text.value = filter.text ?? '';
    const positions = choiceOfPositions(matrix, filter);
    this.#positions.show(positions.choices, positions.chosen);
    const kinds = choiceOfKinds(matrix, filter);
    this.#kinds.show(kinds.choices, kinds.chosen);
    this.#contested.checked = filter.contested === true;
    this.#unread.checked = filter.unread === true;
    this.#clear.disabled = Object.keys(filter).length === 0;
    const extent = extentText(matrix);
    const text = matrix.complete ? extent : `${extent} · ${l10n.t('Reading answers')}`;
    if (this.#extent.textContent !== text) this.#extent.textContent = text;
  }

  #listen(): void {
    const { events } = this;
    this.#inquiry.onChange((id) => events.inquiry(id));
    this.#sort.onChange((by) => {
      if (by === 'position') return;
      events.arrangement({
        ...this.#arrangement,
        sort: { by: by as 'name' | 'kind' | 'answered', descending: by === 'answered' },
      });
    });
    this.#grouped.addEventListener('change', () =>
      events.arrangement({ ...this.#arrangement, grouped: this.#grouped.checked }),
    );
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => {
        this.#waiting = undefined;
        this.#set({ ...this.#filter, text: this.#text.value });
      }, typing);
    });
    this.#positions.onChange((value) => this.#set(withPositions(this.#filter, value)));
    this.#kinds.onChange((value) => this.#set(withKinds(this.#filter, value)));
    this.#contested.addEventListener('change', () =>
      this.#set({ ...this.#filter, contested: this.#contested.checked }),
    );
    this.#unread.addEventListener('change', () =>
      this.#set({ ...this.#filter, unread: this.#unread.checked }),
    );
    this.#clear.addEventListener('click', () => this.#set({}));
  }

  /** Asks for a filter, without the parts that ask for nothing. */
  #set(filter: Filter): void {
    const asked = Object.entries(filter).filter(([, part]) =>
      Array.isArray(part) ? part.length > 0 : Boolean(part),
    );
    this.events.filter(Object.fromEntries(asked));
  }
}

function sortChoices(sort: Sort): Choice[] {
  return [
    { value: 'name', label: l10n.t('By name') },
    { value: 'kind', label: l10n.t('By kind') },
    { value: 'answered', label: l10n.t('By number of sections answered') },
    ...(sort.by === 'position'
      ? [
          {
            value: 'position',
            label: l10n.t('By position on {0}', sort.section ?? l10n.t('the whole answer')),
          },
        ]
      : []),
  ];
}

function checkbox(label: string) {
  const element = document.createElement('vscode-checkbox');
  element.label = label;
  return element;
}

/** A list to choose one from. Its choices are replaced only when they have changed: the list may be open. */
class Select {
  readonly element = document.createElement('vscode-single-select');
  #shown = '';

  constructor(label: string) {
    this.element.label = label;
  }

  show(choices: readonly Choice[], chosen: string): void {
    const key = JSON.stringify(choices);
    if (key !== this.#shown) {
      this.#shown = key;
      this.element.replaceChildren(
        ...choices.map(({ value, label }) => {
          const option = document.createElement('vscode-option');
          option.value = value;
          option.textContent = label;
          return option;
        }),
      );
    }
    this.element.value = chosen;
  }

  onChange(listener: (value: string) => void): void {
    this.element.addEventListener('change', () => listener(this.element.value));
  }
}

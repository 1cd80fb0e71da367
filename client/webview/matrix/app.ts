/** The page: toolbar, grid and details, between the extension's messages and what is remembered. */
import * as l10n from '@vscode/l10n';
import type { CellName, FromPage, ToPage } from '../../src/matrix/messages';
import type { DecisionOption, Filter, Matrix, MatrixCell } from '../../../server/src/protocol';
import { type Details, DetailsView } from './details';
import { describe } from './describe';
import { make } from './dom';
import { Grid } from './grid';
import type { Place } from './keyboard';
import { linesOf, type Sort } from './model';
import type { PageState } from './state';
import { Toolbar } from './toolbar';
import { spokenCell } from './words';

/** How the page reaches what is outside it. */
export interface Outside {
  send(message: FromPage): void;
  remember(state: PageState): void;
}

/** How long a cell has the focus, or the mouse, before its words are asked for, in milliseconds. */
const patience = 60;

/** How long scrolling rests before it is remembered, in milliseconds. */
const rest = 200;

/** What is said of a cell. */
interface Spoken {
  readonly cell: string;
  readonly text: string;
}

export class App {
  readonly #toolbar: Toolbar;
  readonly #grid: Grid;
  readonly #details: DetailsView;
  readonly #empty = make('p', 'empty');
  /** Says to who listens what has become of the cell that has the focus. */
  readonly #news = make('p', 'unseen');
  #state: PageState;
  #matrix: Matrix | null = null;
  #filter: Filter = {};
  /** The words that have been read, by respondent and section. */
  readonly #cells = new Map<string, MatrixCell | null>();
  /** Where the mouse rests. */
  #pointed: Place | null = null;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #remembering: ReturnType<typeof setTimeout> | undefined;
  /** Whether what last had the focus is in the grid. */
  #inGrid = false;

  constructor(
    root: HTMLElement,
    state: PageState,
    private readonly outside: Outside,
  ) {
    this.#state = state;
    this.#toolbar = new Toolbar({
      inquiry: (inquiry) => outside.send({ type: 'inquiry', inquiry }),
      arrangement: (arrangement) => this.#arrange(arrangement),
      filter: (filter) => outside.send({ type: 'filter', filter }),
    });
    this.#grid = new Grid({
      focused: () => {
        this.#describe();
        this.#remember();
      },
      pointed: (place) => {
        this.#pointed = place;
        this.#describe();
      },
      chosen: (place, go) => this.#choose(place, go),
      scrolled: () => this.#remember(),
    });
    this.#details = new DetailsView({
      open: () => this.#open(this.#grid.place, false),
      decide: (option) => this.#decide(option),
    });
    this.#news.setAttribute('role', 'status');
    this.#empty.setAttribute('role', 'status');
    const heading = make('h1', 'unseen', document.title);
    root.append(
      heading,
      this.#toolbar.element,
      this.#grid.element,
      this.#empty,
      this.#details.element,
      this.#news,
    );
    this.#say(l10n.t('Reading answers'));
    this.#keepFocus();
  }

  /**
   * A browser forgets which element of a page has the focus as soon as something outside the page has it, as what VS Code
   * asks with. Whoever was in the grid comes back to it.
   */
  #keepFocus(): void {
    document.addEventListener('focusin', ({ target }) => {
      this.#inGrid = target instanceof Node && this.#grid.element.contains(target);
    });
    window.addEventListener('focus', () => this.#comeBack());
  }

  #comeBack(): void {
    if (this.#inGrid && document.activeElement === document.body) this.#grid.refocus();
  }

  hear(message: ToPage): void {
    switch (message.type) {
      case 'matrix':
        this.#show(message.matrix, message.filter);
        break;
      case 'cell':
        this.#cells.set(keyOf(message.name), message.cell);
        this.#describe();
        break;
      case 'failed':
        if (!this.#matrix) this.#say(l10n.t('The language server has stopped.'));
        break;
    }
  }

  #show(matrix: Matrix | null, filter: Filter): void {
    const first = this.#matrix === null;
    const other = matrix?.inquiry !== this.#matrix?.inquiry;
    const before = this.#spoken();
    this.#matrix = matrix;
    this.#filter = filter;
    this.#cells.clear();
    if (!matrix) {
      this.#say(l10n.t('No answers were found.'));
      return;
    }
    this.#say(matrix.rows.length === 0 ? l10n.t('The filter leaves nothing. Clear it to see all.') : '');
    // Where the filter leaves nothing, the toolbar stays: it is the way back.
    this.#toolbar.element.hidden = false;
    this.#refresh();
    const { at, top, left } = this.#state;
    if (first) {
      this.#grid.resume(at, top, left);
      // Who has opened the matrix goes on by the keyboard; who is elsewhere is not fetched.
      if (document.hasFocus() && document.activeElement === document.body) this.#grid.focus();
    }
    if (other && !first) this.#grid.resume(null, 0, 0);
    // The page may have got the focus back before there was a cell to give it to.
    if (document.hasFocus()) this.#comeBack();
    this.#describe();
    this.#tell(before);
    this.#remember();
  }

  /** What a screen reader says of the cell that has the focus; undefined where there is none. */
  #spoken(): Spoken | undefined {
    const line = this.#grid.lineAt(this.#grid.place);
    const name = this.#grid.nameOf(this.#grid.place);
    if (!this.#matrix || !name || line?.type !== 'row') return undefined;
    const column = this.#matrix.columns.findIndex(({ section }) => section === name.section);
    return { cell: keyOf(name), text: spokenCell(this.#matrix, line.row, column) };
  }

  /** Who listens hears nothing of a label that changes under the focus: it is said apart. */
  #tell(before: Spoken | undefined): void {
    const now = this.#spoken();
    if (now && now.cell === before?.cell && now.text !== before.text) this.#news.textContent = now.text;
  }

  #refresh(): void {
    const matrix = this.#matrix;
    if (!matrix) return;
    this.#toolbar.show(matrix, this.#filter, this.#state);
    this.#grid.show(matrix, linesOf(matrix, this.#state), this.#state.sort);
  }

  /** Says in the grid's place why there is none. */
  #say(text: string): void {
    this.#empty.textContent = text;
    this.#empty.hidden = text === '';
    for (const { element } of [this.#grid, this.#details, this.#toolbar]) element.hidden = text !== '';
  }

  #arrange(arrangement: Pick<PageState, 'sort' | 'grouped'>): void {
    this.#state = { ...this.#state, ...arrangement };
    this.#refresh();
    this.#remember();
  }

  /** A cell opens its passage, the head of a column sorts by it. */
  #choose(place: Place, go: boolean): void {
    if (place.line > 0) {
      this.#open(place, go);
      return;
    }
    const column = this.#matrix?.columns[place.column - 1];
    const by: Sort =
      place.column === 0 || !column
        ? { by: 'name', descending: false }
        : { by: 'position', section: column.section, descending: false };
    const { sort } = this.#state;
    const again = sameSort(sort, by);
    this.#arrange({ ...this.#state, sort: again ? { ...sort, descending: !sort.descending } : by });
  }

  /** The button may be gone when it is decided: whoever has pressed it is led back to the cell. */
  #decide(what: DecisionOption): void {
    const cell = this.#grid.nameOf(this.#grid.place);
    if (!cell) return;
    this.#grid.focus();
    this.outside.send({ type: 'decide', cell, what });
  }

  #open(place: Place, focus: boolean): void {
    const cell = this.#grid.nameOf(place);
    if (cell) this.outside.send({ type: 'open', cell, focus });
  }

  /** Shows what is behind the cell under the mouse, else the one with the focus, and asks for what is not known yet. */
  #describe(): void {
    clearTimeout(this.#asking);
    const matrix = this.#matrix;
    if (!matrix) return;
    const place = this.#pointed ?? this.#grid.place;
    const name = this.#grid.nameOf(place);
    const known = name ? this.#cells.get(keyOf(name)) : undefined;
    const details: Details | null = describe(matrix, this.#grid.lineAt(place), place, known);
    this.#details.show(details);
    if (!name || !details?.canOpen || this.#cells.has(keyOf(name))) return;
    this.#asking = setTimeout(() => this.outside.send({ type: 'cell', cell: name }), patience);
  }

  #remember(): void {
    clearTimeout(this.#remembering);
    this.#remembering = setTimeout(() => {
      const { top, left } = this.#grid.scroll;
      const at = this.#grid.nameOf(this.#grid.place) ?? this.#state.at;
      this.#state = { ...this.#state, top, left, at, inquiry: this.#matrix?.inquiry ?? this.#state.inquiry };
      this.outside.remember(this.#state);
    }, rest);
  }
}

function sameSort(a: Sort, b: Sort): boolean {
  if (a.by === 'position' && b.by === 'position') return a.section === b.section;
  return a.by === b.by;
}

function keyOf({ respondent, section }: CellName): string {
  return `${section ?? ''} ${respondent}`;
}

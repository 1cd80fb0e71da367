/**
 * The grid: as many elements as fit in the view, however large the matrix. Scrolling is the browser's own, heads stay by
 * `position: sticky`; once a frame the elements that have gone out of view become those that have come into it.
 * Nothing is measured while scrolling: all lines are as high and all columns as wide.
 */
import * as l10n from '@vscode/l10n';
import type { CellName } from '../../src/matrix/messages';
import { decisionOptions, type Matrix } from '../../../server/src/protocol';
import { ColumnHead, LineHead, PositionCell, setSorted } from './cells';
import { make } from './dom';
import { moved, type Place } from './keyboard';
import type { Line, Sort } from './model';
import { Strip, type StripView } from './strip';
import { type Axis, indexesOf, lastScroll, pageOf, scrollToShow, spanOf } from './viewport';
import { decisionAt, readingAt } from './words';

/** Sizes in pixels where the text is 13 pixels high; they grow with it. */
const sizes = { line: 26, column: 160, name: 250, head: 116 };
const textHeight = 13;

/** How many lines and columns are there outside the view: what a turn of the wheel brings in. */
const spare = { lines: 6, columns: 1 };

export interface GridEvents {
  /** The focus has come to a place. */
  focused(place: Place): void;
  /** The mouse rests on a place, or on none. */
  pointed(place: Place | null): void;
  /** A place is chosen: with `go`, to be gone to. */
  chosen(place: Place, go: boolean): void;
  scrolled(): void;
}

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export class Grid {
  readonly element = make('div', 'scroller');
  readonly #grid = make('div', 'grid');
  readonly #body = make('div', 'body');
  readonly #corner = make('div', 'corner');
  readonly #heads: Strip<ColumnHead>;
  readonly #rows: Strip<Row>;
  readonly #places = new WeakMap<Element, Place>();
  readonly #scale: number;

  #matrix: Matrix | undefined;
  #lines: readonly Line[] = [];
  #sort: Sort = { by: 'name', descending: false };
  #place: Place = { line: 1, column: 1 };
  /** The element that the Tab key leads to. */
  #current: HTMLElement | undefined;
  /** The columns that are there. */
  #shown: readonly number[] = [];
  #scroll = { top: 0, left: 0 };
  #view = { height: 0, width: 0 };
  #frame = 0;
  /** Where the mouse was seen last, on the screen. */
  #mouse: ScreenPoint | null = null;
  /** Where the mouse rests while the keyboard is used. */
  #resting: ScreenPoint | null = null;
  /** The focus comes from the mouse, under which nothing may move. */
  #byMouse = false;

  constructor(private readonly events: GridEvents) {
    this.#scale = parseFloat(getComputedStyle(document.body).fontSize) / textHeight || 1;
    this.#grid.setAttribute('role', 'grid');
    this.#grid.setAttribute('aria-label', l10n.t('Matrix'));
    this.#body.setAttribute('role', 'rowgroup');
    const head = make('div', 'head');
    head.setAttribute('role', 'rowgroup');
    const row = make('div', 'head-row', this.#corner);
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', '1');
    head.append(row);
    this.#corner.setAttribute('role', 'columnheader');
    this.#corner.setAttribute('aria-colindex', '1');
    this.#corner.tabIndex = -1;
    this.#corner.textContent = l10n.t('Respondent');
    this.#places.set(this.#corner, { line: 0, column: 0 });
    this.#heads = new Strip(
      row,
      () => new ColumnHead(),
      (view, at) => this.#fillHead(view, at),
    );
    this.#rows = new Strip(
      this.#body,
      () => this.#makeRow(),
      (view, at) => this.#fillRow(view, at),
    );
    this.#grid.append(head, this.#body);
    this.element.append(this.#grid);
    this.#listen();
  }

  get place(): Place {
    return this.#place;
  }

  get scroll(): { readonly top: number; readonly left: number } {
    return this.#scroll;
  }

  /** What a place is, by names; null on a head that stands for no answer. */
  nameOf({ line, column }: Place): CellName | null {
    const at = this.#lines[line - 1];
    const section = this.#matrix?.columns[Math.max(0, column - 1)]?.section;
    return at?.type === 'row' && section !== undefined ? { respondent: at.id, section } : null;
  }

  lineAt({ line }: Place): Line | undefined {
    return this.#lines[line - 1];
  }

  /** Shows a matrix. What is seen stays where it is, and the focus on its cell, as far as both are still there. */
  show(matrix: Matrix, lines: readonly Line[], sort: Sort): void {
    const kept = this.#matrix && { name: this.nameOf(this.#place), top: this.#topLine() };
    const focused = this.#grid.contains(document.activeElement);
    this.#matrix = matrix;
    this.#lines = lines;
    this.#sort = sort;
    this.#grid.setAttribute('aria-rowcount', String(lines.length + 1));
    this.#grid.setAttribute('aria-colcount', String(matrix.columns.length + 1));
    this.#layOut();
    setSorted(this.#corner, sort.by === 'name', sort.descending);
    if (kept) this.#resume(kept.name, kept.top);
    this.#place = this.#clamped(this.#place);
    this.#render(true);
    if (focused) this.#focusElement();
  }

  /** Makes a cell the one that the keyboard is on, where it is there; the view goes to it only with the focus. */
  resume(name: CellName | null, top: number, left: number): void {
    if (name) this.#place = this.#placeOf(name) ?? this.#place;
    this.#place = this.#clamped(this.#place);
    this.#scrollTo(top, left);
    this.#render(true);
  }

  /** Puts the focus on the current cell. */
  focus(): void {
    this.#go(this.#place);
  }

  /** The same, where nothing may move: the mouse may be on its way to another cell. */
  refocus(): void {
    this.#focusElement();
  }

  #listen(): void {
    this.element.addEventListener('scroll', () => this.#schedule(), { passive: true });
    new ResizeObserver(([entry]) => {
      if (!entry) return;
      this.#view = { height: entry.contentRect.height, width: entry.contentRect.width };
      // The passage beside takes half the width: the cell that it was opened from stays in sight.
      if (this.#current?.matches(':focus')) this.#reveal();
      this.#schedule();
    }).observe(this.element);
    this.#grid.addEventListener('keydown', (event) => this.#pressed(event));
    this.#grid.addEventListener('pointerdown', () => (this.#byMouse = true));
    this.#grid.addEventListener('focusin', ({ target }) => {
      const place = this.#placeAt(target);
      if (place) this.#arrived(place);
      this.#byMouse = false;
    });
    this.#grid.addEventListener('click', (event) => {
      const place = this.#placeAt(event.target);
      if (place) this.events.chosen(place, event.ctrlKey || event.metaKey);
    });
    for (const type of ['pointerover', 'pointermove'] as const) {
      this.#grid.addEventListener(type, (event) => this.#point(event));
    }
    this.#grid.addEventListener('pointerleave', () => this.events.pointed(null));
  }

  #pressed(event: KeyboardEvent): void {
    const { key, altKey, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (altKey || shiftKey) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      this.events.chosen(this.#place, command);
      return;
    }
    const bounds = {
      lastLine: this.#lines.length,
      lastColumn: this.#matrix ? this.#matrix.columns.length : 0,
      page: pageOf(this.#lineAxis, this.#view.height),
    };
    const place = moved(this.#place, key, command, bounds);
    if (!place) return;
    event.preventDefault();
    this.#go(place);
  }

  /**
   * The mouse is on a place, if it has moved since the last key: cells that scroll in under a mouse at rest are not
   * what who walks by the keyboard wants to read.
   */
  #point({ type, target, screenX, screenY }: PointerEvent): void {
    if (this.#resting && screenX === this.#resting.x && screenY === this.#resting.y) return;
    const hasLeftRest = this.#resting !== null;
    this.#mouse = { x: screenX, y: screenY };
    this.#resting = null;
    if (type === 'pointermove' && !hasLeftRest) return;
    const place = this.#placeAt(target);
    if (place) this.events.pointed(place);
  }

  /** Moves the focus, and the view as far as is needed. */
  #go(place: Place): void {
    this.#resting = this.#mouse;
    this.events.pointed(null);
    this.#place = this.#clamped(place);
    this.#reveal();
    this.#render(false);
    this.#focusElement();
  }

  #arrived(place: Place): void {
    const { line, column } = this.#place;
    // The name of a kind is one cell: who goes past it stays in the same column.
    const across = this.lineAt(place)?.type === 'group';
    if (line !== place.line || (column !== place.column && !across)) {
      this.#place = across ? { line: place.line, column } : place;
      if (!this.#byMouse) this.#reveal();
      this.#render(false);
    }
    this.events.focused(this.#place);
  }

  #focusElement(): void {
    this.#elementAt(this.#place)?.focus({ preventScroll: true });
  }

  #reveal(): void {
    const { line, column } = this.#place;
    const { height, width } = this.#view;
    const { top, left } = this.#scroll;
    this.#scrollTo(
      line === 0 ? top : scrollToShow(this.#lineAxis, line - 1, top, height),
      column === 0 ? left : scrollToShow(this.#columnAxis, column - 1, left, width),
    );
  }

  #scrollTo(top: number, left: number): void {
    const { top: before, left: beforeLeft } = this.#scroll;
    if (top === before && left === beforeLeft) return;
    this.element.scrollTo({ top, left, behavior: 'instant' });
    this.#scroll = { top, left };
  }

  get #lineAxis(): Axis {
    return { count: this.#lines.length, size: this.#size('line'), head: this.#size('head') };
  }

  get #columnAxis(): Axis {
    const count = this.#matrix?.columns.length ?? 0;
    return { count, size: this.#size('column'), head: this.#size('name') };
  }

  #size(name: keyof typeof sizes): number {
    return Math.round(sizes[name] * this.#scale);
  }

  #layOut(): void {
    const { style } = this.#grid;
    const { count, size, head } = this.#columnAxis;
    style.width = `${head + count * size}px`;
    style.height = `${this.#size('head') + this.#lines.length * this.#size('line')}px`;
    for (const name of ['line', 'column', 'name', 'head'] as const) {
      style.setProperty(`--${name}-size`, `${this.#size(name)}px`);
    }
  }

  #schedule(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#scroll = { top: this.element.scrollTop, left: this.element.scrollLeft };
      this.#render(false);
      this.events.scrolled();
    });
  }

  /** Shows what is seen now. @param anew whether what is there already has changed */
  #render(anew: boolean): void {
    const { top, left } = this.#scroll;
    const lines = spanOf(this.#lineAxis, top, this.#view.height, spare.lines);
    const columns = spanOf(this.#columnAxis, left, this.#view.width, spare.columns);
    const columnIndexes = indexesOf(columns, this.#place.column - 1);
    this.#shown = columnIndexes;
    this.#heads.show(columnIndexes);
    this.#rows.show(indexesOf(lines, this.#place.line - 1));
    if (anew) {
      this.#heads.refill();
      this.#rows.refill();
    }
    for (const row of this.#rows.views) row.cells.show(row.isGroup ? [] : columnIndexes);
    const current = this.#elementAt(this.#place);
    if (current !== this.#current && this.#current) {
      this.#current.tabIndex = -1;
      delete this.#current.dataset['vscodeContext'];
    }
    if (current) {
      current.tabIndex = 0;
      this.#tellMenu(current);
    }
    this.#current = current;
  }

  /**
   * Says to VS Code what its menu is about: by the keyboard it opens on the cell with the focus, and the mouse has put
   * the focus on the cell before it opens.
   */
  #tellMenu(current: HTMLElement): void {
    const name = this.nameOf(this.#place);
    const line = this.lineAt(this.#place);
    if (!this.#matrix || !name || line?.type !== 'row') {
      delete current.dataset['vscodeContext'];
      return;
    }
    const column = Math.max(0, this.#place.column - 1);
    const reading = readingAt(this.#matrix, line.row, column)?.position ?? 'notAddressed';
    const options = decisionOptions(reading, decisionAt(line.row, column)?.kind ?? null);
    current.dataset['vscodeContext'] = JSON.stringify({
      webviewSection: 'cell',
      preventDefaultContextMenuItems: true,
      remissvarOptions: options.join(' '),
      of: { inquiry: this.#matrix.inquiry, ...name },
    });
  }

  #makeRow(): Row {
    const row: Row = new Row((view, column) => {
      const line = this.#lines[row.at];
      if (!this.#matrix || line?.type !== 'row') return;
      view.fill(this.#matrix, line.row, column);
      this.#put(view.element, row.at + 1, column + 1);
      view.element.setAttribute('aria-colindex', String(column + 2));
      view.element.style.left = `${this.#size('name') + column * this.#size('column')}px`;
    });
    return row;
  }

  #fillRow(row: Row, at: number): void {
    const line = this.#lines[at];
    if (!this.#matrix || !line) return;
    row.at = at;
    row.isGroup = line.type === 'group';
    row.element.className = row.isGroup ? 'row group' : 'row';
    row.element.setAttribute('aria-rowindex', String(at + 2));
    row.element.style.top = `${at * this.#size('line')}px`;
    row.head.fill(line, this.#matrix.columns.length);
    this.#put(row.head.element, at + 1, 0);
    row.cells.show(row.isGroup ? [] : this.#shown);
    row.cells.refill();
  }

  #fillHead(view: ColumnHead, at: number): void {
    const column = this.#matrix?.columns[at];
    if (!this.#matrix || !column) return;
    view.fill(this.#matrix, column, this.#sort);
    this.#put(view.element, 0, at + 1);
    view.element.setAttribute('aria-colindex', String(at + 2));
    view.element.style.left = `${this.#size('name') + at * this.#size('column')}px`;
  }

  /** Notes what an element stands for. */
  #put(element: HTMLElement, line: number, column: number): void {
    this.#places.set(element, { line, column });
    element.tabIndex = -1;
  }

  #elementAt({ line, column }: Place): HTMLElement | undefined {
    if (line === 0) return column === 0 ? this.#corner : this.#heads.get(column - 1)?.element;
    const row = this.#rows.get(line - 1);
    // The name of a kind is one cell, as wide as the grid.
    if (column === 0 || row?.isGroup) return row?.head.element;
    return row?.cells.get(column - 1)?.element;
  }

  #placeAt(target: EventTarget | null): Place | undefined {
    const cell =
      target instanceof Element
        ? target.closest('[role=gridcell],[role=rowheader],[role=columnheader]')
        : null;
    return cell ? this.#places.get(cell) : undefined;
  }

  #placeOf({ respondent, section }: CellName): Place | null {
    const line = this.#lines.findIndex(({ id }) => id === respondent);
    const column = this.#matrix?.columns.findIndex((one) => one.section === section) ?? -1;
    return line >= 0 && column >= 0 ? { line: line + 1, column: column + 1 } : null;
  }

  #clamped({ line, column }: Place): Place {
    const columns = this.#matrix?.columns.length ?? 0;
    return { line: Math.min(line, this.#lines.length), column: Math.min(column, columns) };
  }

  /** The line at the top of the view, and how much of it is scrolled out. */
  #topLine(): { readonly id: string; readonly offset: number } | null {
    const size = this.#size('line');
    const line = this.#lines[Math.floor(this.#scroll.top / size)];
    return line ? { id: line.id, offset: this.#scroll.top % size } : null;
  }

  #resume(name: CellName | null, top: { readonly id: string; readonly offset: number } | null): void {
    const place = name && this.#placeOf(name);
    if (place) this.#place = { line: place.line, column: this.#place.column === 0 ? 0 : place.column };
    const at = top ? this.#lines.findIndex(({ id }) => id === top.id) : -1;
    const wanted = top && at >= 0 ? at * this.#size('line') + top.offset : this.#scroll.top;
    this.#scrollTo(
      Math.min(wanted, lastScroll(this.#lineAxis, this.#view.height)),
      Math.min(this.#scroll.left, lastScroll(this.#columnAxis, this.#view.width)),
    );
  }
}

/** A line: its head, and the cells that are seen. */
class Row implements StripView {
  readonly element = make('div', 'row');
  readonly head = new LineHead();
  readonly cells: Strip<PositionCell>;
  at = 0;
  isGroup = false;

  constructor(fill: (view: PositionCell, column: number) => void) {
    this.element.setAttribute('role', 'row');
    this.element.append(this.head.element);
    this.cells = new Strip(this.element, () => new PositionCell(), fill);
  }
}

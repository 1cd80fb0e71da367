/** The cells of the grid: elements that are made once and filled again and again. */
import type { Matrix, MatrixColumn, MatrixPosition, MatrixRow } from '../../../server/src/protocol';
import { make, makeShape } from './dom';
import type { Line, Sort } from './model';
import { personShape, shapeOf } from './shapes';
import type { StripView } from './strip';
import {
  answeredByText,
  answeredText,
  columnName,
  decisionAt,
  isWanted,
  positionAt,
  readingAt,
  restText,
  sidesText,
  silentOf,
  spokenCell,
  spokenColumn,
} from './words';

/** A respondent's position on a section: a shape, and its words; where a person has decided, also what the machine reads. */
export class PositionCell implements StripView {
  readonly element = make('div', 'cell');
  readonly #shape = makeShape();
  readonly #words = make('span', 'words');
  /** Made where it is first needed: about most cells nobody has decided. */
  #decided: DecidedSign | undefined;

  constructor() {
    this.element.setAttribute('role', 'gridcell');
    this.element.tabIndex = -1;
    this.element.append(this.#shape.element, this.#words);
  }

  fill(matrix: Matrix, row: MatrixRow, column: number): void {
    const position = positionAt(matrix, row, column);
    const { dataset } = this.element;
    dataset['position'] = position?.position ?? 'silent';
    if (isWanted(row, column)) delete dataset['aside'];
    else dataset['aside'] = '';
    this.element.setAttribute('aria-label', spokenCell(matrix, row, column));
    this.#shape.draw(position ? shapeOf(position.position) : '');
    this.#words.textContent = position?.shortText ?? '–';
    this.#fillDecided(
      decisionAt(row, column) && (readingAt(matrix, row, column)?.position ?? 'notAddressed'),
    );
  }

  /** @param reading what the machine reads where a person has decided; undefined where nobody has */
  #fillDecided(reading: MatrixPosition['position'] | undefined): void {
    if (reading === undefined) {
      this.#decided?.element.remove();
      return;
    }
    this.#decided ??= new DecidedSign();
    this.#decided.show(reading);
    this.element.append(this.#decided.element);
  }
}

/** A person, and behind a line what the machine reads. The cell's label says both in words. */
class DecidedSign {
  readonly element = make('span', 'decided');
  readonly #reading = makeShape();

  constructor() {
    const person = makeShape();
    person.draw(personShape);
    this.element.append(person.element, make('span', 'read', this.#reading.element));
  }

  show(reading: MatrixPosition['position']): void {
    this.#reading.draw(shapeOf(reading));
  }
}

/** The head of a line: a respondent and how many sections it answers, or a kind and how many are of it. */
export class LineHead {
  readonly element = make('div', 'line-head');
  readonly #name = make('span', 'name');
  readonly #count = make('span', 'count');

  constructor() {
    this.element.setAttribute('role', 'rowheader');
    this.element.setAttribute('aria-colindex', '1');
    this.element.tabIndex = -1;
    this.element.append(this.#name, this.#count);
  }

  fill(line: Line, columns: number): void {
    const name = line.type === 'row' ? line.row.name : line.text;
    const count = line.type === 'row' ? answeredByText(line.answered, columns - 1) : String(line.size);
    this.#name.textContent = name;
    setTooltip(this.element, this.#name, line.type === 'row' ? line.row.agreement : undefined);
    this.#count.textContent = count;
    if (line.type === 'group') this.element.setAttribute('aria-colspan', String(columns));
    else this.element.removeAttribute('aria-colspan');
  }
}

/** The head of a column: a section, and how the positions on it are spread. */
export class ColumnHead implements StripView {
  readonly element = make('div', 'column-head');
  readonly #name = make('span', 'name');
  readonly #bar = make('span', 'bar');
  readonly #segments: HTMLElement[] = [];
  readonly #sides = make('span', 'counts');
  readonly #answered = make('span', 'counts');
  readonly #rest = make('span', 'counts');

  constructor() {
    this.element.setAttribute('role', 'columnheader');
    this.element.setAttribute('aria-rowindex', '1');
    this.element.tabIndex = -1;
    this.element.append(this.#name, this.#bar, this.#sides, this.#answered, this.#rest);
  }

  fill(matrix: Matrix, column: MatrixColumn, sort: Sort): void {
    const name = columnName(column);
    this.#name.textContent = name;
    setTooltip(this.element, this.#name, column.agreement);
    this.#sides.textContent = sidesText(matrix, column);
    this.#answered.textContent = answeredText(matrix, column);
    this.#rest.textContent = restText(matrix, column);
    this.element.setAttribute('aria-label', spokenColumn(matrix, column));
    const sorted = sort.by === 'position' && sort.section === column.section;
    setSorted(this.element, sorted, sort.descending);
    this.#drawBar(matrix, column);
  }

  /** A segment for each position, as wide as its share of all, and one for the silent. */
  #drawBar(matrix: Matrix, column: MatrixColumn): void {
    const kinds = [...matrix.positions.map(({ position }) => position as string), 'silent'];
    const counts = [...column.counts, silentOf(matrix, column)];
    for (const [at, kind] of kinds.entries()) {
      const segment = (this.#segments[at] ??= this.#bar.appendChild(make('span', 'segment')));
      const count = counts[at] ?? 0;
      segment.dataset['position'] = kind;
      segment.hidden = count === 0;
      segment.style.flexGrow = String(count);
    }
  }
}

/**
 * The tooltip of a head is its name, which may be cut off, and how often machine and person agree, where that is said.
 * The latter is the head's description to a screen reader too, which says it after all else.
 */
function setTooltip(head: HTMLElement, name: HTMLElement, agreement: string | undefined): void {
  name.title = [name.textContent, agreement].filter(Boolean).join('\n');
  if (agreement) head.title = agreement;
  else head.removeAttribute('title');
}

export function setSorted(element: HTMLElement, sorted: boolean, descending: boolean): void {
  if (sorted) element.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  else element.removeAttribute('aria-sort');
}

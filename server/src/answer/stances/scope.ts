import type { Block, Flow } from '../../text/flow';
import { findOnce } from '../../text/findOnce';
import { firstFrom, type Range } from '../../text/range';
import { foldSpaces } from '../../text/spaces';
import { targetsOf, type Reference } from '../facts';
import type { Heading } from '../sections/headings';
import { farthest, isPointedAt } from './pointedAt';

/** What may stand between two sections that are named together: "avsnitt 10.3 och 10.4". */
const coordinating = new Set(['', 'och', 'samt', 'eller', '-', '–']);

const none: readonly string[] = [];

/** The sections that stances are about, as headings and references give them. */
export class Scope {
  private readonly sections: readonly Reference[];
  /** Which of `sections` are only pointed at, by index and range, as far as it has been asked: several marks may ask of one. */
  private readonly pointers = new Map<string, boolean>();
  private heading = -1;

  constructor(
    private readonly flow: Flow,
    references: readonly Reference[],
    private readonly headings: readonly Heading[],
  ) {
    this.sections = references.filter(({ kind }) => kind === 'section');
  }

  /**
   * The numbers of the headings that a block stands under: of several, where headings without a text of their own
   * share what follows the last. Blocks are asked for in the order of the text.
   */
  under(block: Block): readonly string[] {
    const { headings } = this;
    while (headings[this.heading + 1] && headings[this.heading + 1]!.start <= block.start) this.heading++;
    let numbers = none;
    for (let at = this.heading; at >= 0 && block.start < headings[at]!.bodyEnd; at--) {
      const own = headings[at]!.numbers;
      numbers = numbers.length === 0 ? own : [...own, ...numbers];
    }
    return numbers;
  }

  /** The sections named in a range of the file, those that are only pointed at left out. */
  named(range: Range): readonly string[] {
    let index = firstFrom(this.sections, range.start);
    if (!this.standsIn(index, range)) return none;
    const found = new Set<string>();
    let previous = { end: -1, pointer: false };
    for (; this.standsIn(index, range); index++) {
      const reference = this.sections[index]!;
      const between = this.flow.text.slice(previous.end, reference.start);
      const goesOn =
        previous.end >= 0 && between.length < 12 && coordinating.has(between.replace(/[\s,]/g, ''));
      const pointer = goesOn ? previous.pointer : this.isPointer(index, range.start);
      previous = { end: reference.end, pointer };
      if (pointer) continue;
      for (const target of targetsOf(reference)) found.add(target.slice(target.indexOf('#') + 1));
    }
    return [...found];
  }

  /** Whether any section is named in a range of the file, if only pointed at. */
  hasNamed(range: Range): boolean {
    return this.standsIn(firstFrom(this.sections, range.start), range);
  }

  /** Whether the section at an index begins before the end of a range. */
  private standsIn(index: number, { end }: Range): boolean {
    return index < this.sections.length && this.sections[index]!.start < end;
  }

  /** Whether the section at an index is only pointed at by the words before it, from `from` on. */
  private isPointer(index: number, from: number): boolean {
    return findOnce(this.pointers, `${index} ${from}`, () => {
      const { start, text } = this.sections[index]!;
      const before = this.flow.text.slice(Math.max(from, start - farthest), start);
      return !text.startsWith('(') && isPointedAt(foldSpaces(before).toLowerCase());
    });
  }
}

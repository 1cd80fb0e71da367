import type { Block, Flow } from '../../text/flow';
import { firstFrom, type Range } from '../../text/range';
import { foldSpaces } from '../../text/spaces';
import { targetsOf, type Reference } from '../facts';
import type { Heading } from '../sections/headings';

/** Words before a section that only point there: "som framgår av avsnitt 4.1", "se avsnitt 4". */
const pointing =
  /(?:^|\P{L})(?:se(?: även| också)?|jfr|jämför|framg[åi]\p{L}+(?: \p{L}+){0,3}|beskr[ie]v\p{L}+ i|redovisa\p{L}* i|utveckla\p{L}* i|nämn\p{L}+ i|anför\p{L}* i|enligt(?: \p{L}+)?|under|synpunkt\p{L}* (?:i|på)|svar\p{L}* (?:på|avseende|i|till))(?: vad som (?:anförs|sägs) i)? $/u;

/** What may stand between two sections that are named together: "avsnitt 10.3 och 10.4". */
const coordinating = new Set(['', 'och', 'samt', 'eller', '-', '–']);

const none: readonly string[] = [];

/** The sections that stances are about, as headings and references give them. */
export class Scope {
  private readonly sections: readonly Reference[];
  /** Which of `sections` are only pointed at, as far as it has been asked: several marks may ask of one. */
  private readonly pointers: (boolean | undefined)[] = [];
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
      const pointer = goesOn ? previous.pointer : (this.pointers[index] ??= this.isPointer(reference));
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

  private isPointer({ start, text }: Reference): boolean {
    const before = foldSpaces(this.flow.text.slice(Math.max(0, start - 60), start));
    return pointing.test(before.toLowerCase()) && !/^\(/.test(text);
  }
}

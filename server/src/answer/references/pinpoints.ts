/** Places in an act: "2 kap. 3 § andra stycket 4", "2, 4–6 och 8 §§", "6 kap. 8 §, 9 § och 35 kap. 2 a §". */
import type { Range } from '../../text/range';
import { matchAt } from '../../text/sticky';
import { separatorAt } from './reading';

/** One place; the range covers its own words, the chapter's where they stand with it. */
export interface Pinpoint extends Range {
  /** As in lagen.nu's addresses: chapter K, paragraph P, moment O, stycke S, point N, sentence M: "K2P3S2N4". */
  readonly fragment: string;
}

export interface ReadPinpoints {
  readonly list: readonly Pinpoint[];
  readonly end: number;
}

const chapterNumber = /(\d{1,3})(?: ?([a-z])(?!\p{L}))?/uy;
const chapterWord = / ?kap(?:itlet|itel|\.)?(?!\p{L}) ?/uy;
const paragraphNumber = /(\d{1,3})(?: ?([a-z])(?!\p{L}))?(?!\d|[:/]\d)/uy;
/** The same behind its sign, where "i" can only be the preposition: "§ 6 i köplagen". */
const signedNumber = /(\d{1,3})(?:(?! i ) ?([a-z])(?!\p{L}))?(?!\d|[:/]\d)/uy;
/** The second letter of "18 a och b §§". */
const letterAgain = /([a-z])(?!\p{L})/uy;
const paragraphSign = / ?§{1,2}/y;
const signFirst = /§{1,2} ?(?=\d)/y;
const ordinals = [
  ...['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'],
  ...['elfte', 'tolfte'],
];
const ordinal = /(första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte) ?/y;
const ordinalUnit = /(styckena|stycket|st\.|st(?!\p{L})|meningarna|meningen|punkterna|punkten)/uy;
const numberedUnit = / (\d{1,2})(?::[ae])? ?(st\.|st(?!\p{L})|stycket|mom\.?(?!\p{L})|p\.?(?!\p{L}))/uy;
/** A number in a list that its unit closes: "1 och 2 st.", "1–3 p." */
const partNumber = /(\d{1,2})(?!\d|[:/.,]\d)/uy;
const closingUnit = / ?(?:st\.|(?:st|styckena)(?!\p{L})|pp?(?:\.|(?![\p{L}-])))/uy;
/** "26 § st. 2", "26 § stycke 2" */
const unitFirst = / st(?:\.?|ycke) ?(\d{1,2})(?![\d:/])/y;
const instructions = / (?:av )?anvisningarna(?: till)?/y;
/** The last of how many only the act itself can tell. */
const lastOne = / sista (?:stycket|meningen|punkten)/y;
const pointWord = /,? (?:punkterna|punkten|punkt|p\.?) (?=\d)/y;
const point = /(\d{1,3})(?: ?([a-h])(?!\p{L}))?(?!\d|[:/,.]\d)/uy;
const letterPoint = /([a-h])(?:\)|(?![\p{L}\d]|[.:]\p{L}))/uy;

/** Reads the list of places that begins at an offset; null where none does. */
export function readPinpoints(lower: string, at: number): ReadPinpoints | null {
  const reader = new PinpointReader(lower);
  return reader.read(at);
}

/** Reads the parts of a paragraph that is read already, from its end on: "8:2" + " första stycket 3". */
export function readParts(lower: string, paragraph: Pinpoint): ReadPinpoints {
  return new PinpointReader(lower).parts(paragraph);
}

interface Numbered extends Range {
  readonly value: string;
}

class PinpointReader {
  private readonly list: Pinpoint[] = [];
  private chapter = '';
  private paragraph = '';

  constructor(private readonly lower: string) {}

  read(at: number): ReadPinpoints | null {
    let end = this.element(at);
    if (end === null) return null;
    for (;;) {
      const separator = separatorAt(this.lower, end);
      if (!separator) break;
      const next = this.element(separator.end) ?? this.laterStycke(separator.end);
      if (next === null) break;
      end = next;
    }
    return { list: this.list, end };
  }

  parts({ fragment, start, end }: Pinpoint): ReadPinpoints {
    this.paragraph = fragment;
    const last = this.inside(start, end);
    return { list: this.list, end: last };
  }

  /** A chapter, a chapter with paragraphs, or paragraphs; returns its end. */
  private element(at: number): number | null {
    const chapters = this.numbers(at, chapterNumber, chapterWord);
    if (!chapters) return this.paragraphs(at, at);
    const last = chapters.list[chapters.list.length - 1]!;
    for (const { value, start, end } of chapters.list.slice(0, -1)) this.push(start, end, `K${value}`);
    this.chapter = `K${last.value}`;
    this.paragraph = '';
    const after = this.paragraphs(chapters.end, last.start);
    if (after !== null) return after;
    const end = this.lower[chapters.end - 1] === ' ' ? chapters.end - 1 : chapters.end;
    this.push(last.start, end, this.chapter);
    return end;
  }

  /** Paragraph numbers and what follows them; `start` is where the first place begins, its chapter's words included. */
  private paragraphs(at: number, start: number): number | null {
    const sign = matchAt(signFirst, this.lower, at);
    const read = sign
      ? this.numbers(at + sign[0].length, signedNumber, null)
      : this.numbers(at, paragraphNumber, paragraphSign);
    if (!read) return null;
    let first = start;
    if (read.list.length > 1 && start !== at) {
      this.push(start, this.lower[at - 1] === ' ' ? at - 1 : at, this.chapter);
      first = at;
    }
    read.list.slice(0, -1).forEach(({ value, start: own, end }, index) => {
      this.push(index === 0 ? first : own, end, `${this.chapter}P${value}`);
    });
    const last = read.list[read.list.length - 1]!;
    this.paragraph = `${this.chapter}P${last.value}`;
    return this.inside(read.list.length > 1 ? last.start : first, read.end);
  }

  /** "andra stycket 2–4", "2 st. 3", "9", "första meningen" after a paragraph that ends at an offset. */
  private inside(start: number, at: number): number {
    let end = at + (matchAt(instructions, this.lower, at)?.[0].length ?? 0);
    let fragment = '';
    const points: Numbered[] = [];
    for (let round = 0; round < 4; round++) {
      const numbered = matchAt(numberedUnit, this.lower, end);
      if (numbered) {
        const value = numbered[1]!;
        const unit = numbered[2]![0]!;
        if (unit === 'p') points.push({ value, start: end + 1, end: end + numbered[0].length });
        else fragment += `${unit === 'm' ? 'O' : 'S'}${value}`;
        end += numbered[0].length;
        continue;
      }
      const styckeAfter = matchAt(unitFirst, this.lower, end);
      if (styckeAfter) {
        fragment += `S${styckeAfter[1]}`;
        end += styckeAfter[0].length;
        continue;
      }
      const units = this.numberedUnits(end) ?? this.ordinalUnits(this.lower[end] === ' ' ? end + 1 : end);
      if (units && units.letter === 'N') {
        points.push(...units.list);
        end = units.end;
        continue;
      }
      if (units) {
        for (const { value, end: own } of units.list.slice(0, -1)) {
          this.push(start, own, `${this.paragraph}${fragment}${units.letter}${value}`);
          start = units.list[units.list.length - 1]!.start;
        }
        if (units.letter === 'M' && !fragment.includes('S')) fragment += 'S1';
        fragment += units.letter + units.list[units.list.length - 1]!.value;
        end = units.end;
        continue;
      }
      const unnumbered = matchAt(lastOne, this.lower, end);
      if (unnumbered) {
        end += unnumbered[0].length;
        continue;
      }
      const read = points.length === 0 ? this.points(end) : null;
      if (!read) break;
      points.push(...read.list);
      end = read.end;
    }
    return this.close(start, end, fragment, points);
  }

  /** Pushes the place with its points: one point belongs to it, several are places of their own. */
  private close(start: number, end: number, fragment: string, points: readonly Numbered[]): number {
    const stycke = fragment.includes('S') || points.length === 0 ? '' : 'S1';
    const sentence = /M\d+$/.exec(fragment)?.[0] ?? '';
    const base = fragment.slice(0, fragment.length - sentence.length) + stycke;
    if (points.length === 0) this.push(start, end, this.paragraph + fragment);
    else if (points.length === 1)
      this.push(start, end, `${this.paragraph}${base}N${points[0]!.value}${sentence}`);
    else {
      this.push(start, trimmedEnd(this.lower, points[0]!.start), this.paragraph + fragment);
      points.forEach((item, index) => {
        const itemEnd = index === points.length - 1 ? end : item.end;
        this.push(item.start, itemEnd, `${this.paragraph}${base}N${item.value}`);
      });
    }
    return end;
  }

  /** "eller femte stycket" after a place in the same paragraph. */
  private laterStycke(at: number): number | null {
    if (this.paragraph === '' || !this.ordinalUnits(at)) return null;
    return this.inside(at, at);
  }

  /** "1 och 2 st.", "1–3 p." from the space before them on. */
  private numberedUnits(at: number) {
    const read = this.lower[at] === ' ' ? this.numbers(at + 1, partNumber, closingUnit) : null;
    if (!read || read.list.length < 2) return null;
    const unit = this.lower.slice(read.list[read.list.length - 1]!.end, read.end).trimStart();
    return { ...read, letter: unit.startsWith('s') ? 'S' : 'N' };
  }

  private ordinalUnits(at: number) {
    const list: Numbered[] = [];
    let next = at;
    for (;;) {
      const match = matchAt(ordinal, this.lower, next);
      if (!match) return null;
      const end = next + match[1]!.length;
      list.push({ value: String(ordinals.indexOf(match[1]!) + 1), start: next, end });
      const unit = matchAt(ordinalUnit, this.lower, next + match[0].length);
      if (unit) {
        const letter = unit[1]!.startsWith('s') ? 'S' : unit[1]!.startsWith('m') ? 'M' : 'N';
        return { list, letter, end: next + match[0].length + unit[0].length };
      }
      const separator = separatorAt(this.lower, end);
      if (!separator) return null;
      next = separator.end;
    }
  }

  /** Points by number or letter: "2–4", "3 och 4 b", "punkt 4", "6)", "a". */
  private points(at: number): { list: Numbered[]; end: number } | null {
    const word = matchAt(pointWord, this.lower, at);
    const list: Numbered[] = [];
    let next = word ? at + word[0].length : this.lower[at] === ' ' ? at + 1 : -1;
    let end = at;
    while (next >= 0) {
      const match = matchAt(point, this.lower, next);
      if (!match || this.startsPlace(next, list.length > 0)) break;
      end = next + match[0].length;
      list.push({ value: match[1]! + (match[2] ?? ''), start: next, end });
      if (/[.)]/.test(this.lower[end] ?? '') && this.lower[end + 1] === ' ' && closesPoint(this.lower, end))
        end++;
      const separator = separatorAt(this.lower, end);
      next = separator ? separator.end : -1;
    }
    if (list.length > 0) return { list, end };
    return this.letters(at);
  }

  /** "a", "b) och c)" */
  private letters(at: number): { list: Numbered[]; end: number } | null {
    const list: Numbered[] = [];
    let end = at;
    for (let next = this.lower[at] === ' ' ? at + 1 : -1; next >= 0;) {
      const match = matchAt(letterPoint, this.lower, next);
      if (!match) break;
      end = next + match[0].length;
      list.push({ value: match[1]!, start: next, end: next + 1 });
      next = separatorAt(this.lower, end)?.end ?? -1;
    }
    return list.length > 0 ? { list, end } : null;
  }

  /** Whether a new place begins at an offset, so that the number there is no point of the last one. */
  private startsPlace(at: number, inList: boolean): boolean {
    const chapters = this.numbers(at, chapterNumber, chapterWord);
    const paragraphs = this.numbers(at, paragraphNumber, paragraphSign);
    // "6 § 1 eller 7 § 2": without a separator before it, a number begins a place only by its own sign.
    if (chapters) return inList || chapters.list.length === 1;
    if (!paragraphs) return false;
    // "5 § 1–3 och 7 §" has points and one paragraph, "5 § 1, 3 och 7 §§" one point and two.
    return paragraphs.list.length === 1 || (inList && this.lower.startsWith('§§', paragraphs.end - 2));
  }

  /** A list of numbers that ends in a sign or word; without one, a list of numbers alone. */
  private numbers(at: number, number: RegExp, closing: RegExp | null) {
    const list: Numbered[] = [];
    let next = at;
    while (list.length < longestList) {
      const match = matchAt(number, this.lower, next);
      if (!match && list.length === 0) break;
      const letter: RegExpExecArray | null = match ? null : matchAt(letterAgain, this.lower, next);
      const before: string | undefined = letter
        ? /^(\d+)[a-z]$/.exec(list.at(-1)?.value ?? '')?.[1]
        : undefined;
      if (!match && before === undefined) break;
      const end = next + (match ?? letter)![0].length;
      const value = match ? match[1]! + (match[2] ?? '') : `${before}${letter![1]}`;
      list.push({ value, start: next, end });
      const closed = closing && matchAt(closing, this.lower, end);
      if (closed) return { list, end: end + closed[0].length };
      const separator = separatorAt(this.lower, end);
      if (!separator) break;
      next = separator.end;
    }
    const last = list[list.length - 1];
    return closing === null && last ? { list, end: last.end } : null;
  }

  private push(start: number, end: number, fragment: string): void {
    this.list.push({ start, end, fragment });
  }
}

/** No list in an act is longer; longer ones are not lists of paragraphs. */
const longestList = 40;

/** The mark after "7." or "6)" belongs to the point where an act or another place follows it in small letters. */
function closesPoint(lower: string, at: number): boolean {
  return /^[.)] (?:och |eller |i |\p{L}*(?:lag|balk|förordning|kungörelse))/u.test(lower.slice(at, at + 40));
}

function trimmedEnd(lower: string, end: number): number {
  while (end > 0 && lower[end - 1] === ' ') end--;
  return end;
}

import type { InquirySection } from '../inquiry';

/** The report's own numbering, as far as it is known. */
export class Numbering {
  /** Every section known, and the chapters and sections that hold one. */
  private readonly numbers = new Set<string>();

  constructor(sections: readonly Pick<InquirySection, 'number'>[]) {
    for (const { number } of sections) {
      const parts = number.split('.');
      for (let depth = 1; depth <= parts.length; depth++) this.numbers.add(parts.slice(0, depth).join('.'));
    }
  }

  has(number: string): boolean {
    return this.numbers.has(number);
  }

  /** The sections strictly between two of one level: 2.5, 2.6 and 2.7 between 2.4 and 2.8, as far as the report has them. */
  between(first: string, last: string): string[] {
    const depth = first.split('.').length;
    if (depth !== last.split('.').length) return [];
    return [...this.numbers]
      .filter((number) => number.split('.').length === depth)
      .filter((number) => compare(first, number) < 0 && compare(number, last) < 0)
      .sort(compare);
  }
}

function compare(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const index = left.findIndex((part, index) => part !== right[index]);
  return index < 0 ? 0 : left[index]! - (right[index] ?? 0);
}

/** FNV-1a is begun with these; a name has four hashes of 32 bits. */
const seeds = [0x811c9dc5, 0x050c5d1f, 0x6c62272e, 0x2f0b4f57] as const;
const prime = 0x01000193;

/**
 * Identifiers for what is given to research tools. They come from what they name, so that a second export of the same
 * answers has the same ones and a tool can tell what is new.
 */
export class Guids {
  /** The hashes of the prefix, from which those of all names go on. */
  private readonly begun: readonly number[];

  /** @param prefix what all names are within: the inquiry. */
  constructor(prefix: string) {
    this.begun = seeds.map((seed) => {
      let value: number = seed;
      for (const unit of units(`${prefix}\u0000`)) value = Math.imul(value ^ unit, prime);
      return value;
    });
  }

  /**
   * An identifier of the form 8-4-4-4-12 for a name, "source:file:///remiss/svar.txt". All four hashes in one pass: an
   * export of five hundred answers has some hundred thousand names.
   */
  of(name: string): string {
    let [a = 0, b = 0, c = 0, d = 0] = this.begun;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      a = Math.imul(a ^ unit, prime);
      b = Math.imul(b ^ unit, prime);
      c = Math.imul(c ^ unit, prime);
      d = Math.imul(d ^ unit, prime);
    }
    [a, b, c, d] = [mixed(a), mixed(b), mixed(c), mixed(d)];
    return `${high(a)}${low(a)}-${high(b)}-${low(b)}-${high(c)}-${low(c)}${high(d)}${low(d)}`;
  }
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** The last bits of a hash mixed as MurmurHash3 ends. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** "00" to "ff". From a table, because `toString(16)` of large numbers costs more than all the rest. */
const bytes = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The first four of a number's eight hexadecimal digits. */
function high(value: number): string {
  return bytes[value >>> 24]! + bytes[(value >>> 16) & 0xff]!;
}

/** The last four. */
function low(value: number): string {
  return bytes[(value >>> 8) & 0xff]! + bytes[value & 0xff]!;
}

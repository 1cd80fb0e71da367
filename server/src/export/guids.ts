type Hashes = readonly [number, number, number, number];

/** FNV-1a over 32 bits is begun with these; a name has four such hashes. */
const seeds: Hashes = [0x811c9dc5, 0x050c5d1f, 0x6c62272e, 0x2f0b4f57];
const prime = 0x01000193;

/**
 * Identifiers for what is given to research tools. They come from what they name, so that a second export of the same
 * answers has the same ones and a tool can tell what is new.
 */
export class Guids {
  /** The hashes of the prefix, from which those of all names go on. */
  private readonly begun: Hashes;

  /** @param prefix what all names are within: the inquiry. */
  constructor(prefix: string) {
    this.begun = hashed(seeds, `${prefix}\u0000`);
  }

  /** An identifier of the form 8-4-4-4-12 for a name, "source:file:///remiss/svar.txt". */
  of(name: string): string {
    const [a, b, c, d] = hashed(this.begun, name);
    return guid(mixed(a), mixed(b), mixed(c), mixed(d));
  }
}

/** Goes on with all four hashes in one pass: an export of five hundred answers has some hundred thousand names. */
function hashed([a, b, c, d]: Hashes, text: string): Hashes {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, prime);
    b = Math.imul(b ^ unit, prime);
    c = Math.imul(c ^ unit, prime);
    d = Math.imul(d ^ unit, prime);
  }
  return [a, b, c, d];
}

/** The last bits of a hash mixed as MurmurHash3 ends. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** "00" to "ff". From a table, because `toString(16)` of large numbers costs more than all the rest. */
const bytes = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function guid(a: number, b: number, c: number, d: number): string {
  return `${high(a)}${low(a)}-${high(b)}-${low(b)}-${high(c)}-${low(c)}${high(d)}${low(d)}`;
}

/** The first four of a number's eight hexadecimal digits. */
function high(value: number): string {
  return bytes[value >>> 24]! + bytes[(value >>> 16) & 0xff]!;
}

/** The last four. */
function low(value: number): string {
  return bytes[(value >>> 8) & 0xff]! + bytes[value & 0xff]!;
}

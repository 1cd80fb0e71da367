/**
 * Identifiers for what is given to research tools. They come from what they name, so that a second export of the same
 * answers has the same ones and a tool can tell what is new.
 */
export class Guids {
  /** @param prefix what all names are within: the inquiry. */
  constructor(private readonly prefix: string) {}

  /** An identifier of the form 8-4-4-4-12 for a name, "source:file:///remiss/svar.txt". */
  of(name: string): string {
    const digits = [0x811c9dc5, 0x050c5d1f, 0x6c62272e, 0x2f0b4f57]
      .map((seed) => hash(`${this.prefix}\u0000${name}`, seed).toString(16).padStart(8, '0'))
      .join('');
    const parts = [
      [0, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 32],
    ] as const;
    return parts.map(([from, to]) => digits.slice(from, to)).join('-');
  }
}

/** Fowler–Noll–Vo (FNV-1a) over code units, 32 bits, its last bits mixed as MurmurHash3 ends. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

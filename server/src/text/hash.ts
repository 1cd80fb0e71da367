import { isDigit, isLetter } from './letters';

/** Two 32-bit hashes of the Fowler–Noll–Vo kind (FNV-1a), the second from another seed, as 52 bits. */
export class Hash {
  private first = 0x811c9dc5;
  private second = 0x050c5d1f;

  add(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul(this.second ^ code, 0x01000193);
  }

  /** Adds letters and digits from `at` in one direction, up to `count` of them, capitals as small letters. */
  addLetters(text: string, at: number, step: 1 | -1, count: number, limit = text.length): void {
    // In locals: this runs over every finding at every keystroke.
    let { first, second } = this;
    for (let left = count; at >= 0 && at < limit && left > 0; at += step) {
      const code = text.charCodeAt(at);
      const small = code < hashed.length ? hashed[code]! : isLetter(code) ? code : 0;
      if (small === 0) continue;
      first = Math.imul(first ^ small, 0x01000193);
      second = Math.imul(second ^ small, 0x01000193);
      left--;
    }
    this.first = first;
    this.second = second;
  }

  /** Thirteen hexadecimal digits. */
  toString(): string {
    // All of the first and the last five digits of the second: 52 bits, which a number holds exactly.
    const value = (this.first >>> 0) * 0x100000 + (this.second & 0xfffff);
    return value.toString(16).padStart(13, '0');
  }
}

/** By UTF-16 unit, what is hashed: digits, and letters with A to Z and À to Þ, the capitals that Swedish has, as small ones; else 0. */
const hashed = Uint16Array.from({ length: 0x250 }, (_, code) => {
  if (!isLetter(code) && !isDigit(code)) return 0;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
});

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
    for (let left = count; at >= 0 && at < limit && left > 0; at += step) {
      const code = text.charCodeAt(at);
      if (!isLetter(code) && !isDigit(code)) continue;
      this.add(smallLetter(code));
      left--;
    }
  }

  /** Thirteen hexadecimal digits. */
  toString(): string {
    const digits = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
    return digits(this.first) + digits(this.second).slice(3);
  }
}

/** A to Z and À to Þ as small letters: the capitals that Swedish has. */
function smallLetter(code: number): number {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
}

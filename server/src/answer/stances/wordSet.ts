/** A set of numbers of words, made to be asked: of nearly every word a phrase is tried on, whether it fits. */
export class WordSet {
  private readonly bits: Uint32Array;

  constructor(readonly members: readonly number[]) {
    this.bits = new Uint32Array((Math.max(-1, ...members) >> 5) + 1);
    for (const id of members) this.bits[id >> 5]! |= 1 << (id & 31);
  }

  has(id: number): boolean {
    const word = id >> 5;
    return word < this.bits.length && ((this.bits[word]! >>> (id & 31)) & 1) === 1;
  }
}

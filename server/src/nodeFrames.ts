/** A message's content is at most so long, in bytes: several times what the longest answer takes. */
const longest = 256e6;

/** So much is looked through for the end of a header at most, in bytes. */
const longestHeader = 4096;

const headerEnd = Buffer.from('\r\n\r\n');

/**
 * The line that every message begins with. No valid JSON holds it, for a line break in a string is escaped: where it
 * stands in what should be content, a length was wrong.
 */
const lengthLine = /Content-Length: *(\d{1,12}) *\r\n/i;

/** What that line begins with, and how much of it there may be before the bytes that have arrived end. */
const lengthName = 'Content-Length: ';
const longestLine = 64;

/** What comes of looking at the bytes: nothing before more have arrived, something that is no message, or a message. */
type Step = 'wait' | 'on' | { readonly value: unknown };

/**
 * Finds the messages in a stream of bytes as the protocol frames them. Where the framing is broken it complains, leaves
 * out what it cannot make anything of, and goes on at the next message that begins.
 */
export class Frames {
  private bytes: Buffer = Buffer.alloc(0);
  /** How long the content is that `bytes` begins with; undefined where they begin with a header. */
  private length: number | undefined;
  /** How far incomplete content has been looked through for another message's beginning. */
  private seen = 0;

  constructor(private readonly complain: (message: string) => void) {}

  /** The messages that are whole now that these bytes have arrived. */
  *take(bytes: Uint8Array): Generator<unknown, void> {
    this.bytes = this.bytes.length ? Buffer.concat([this.bytes, bytes]) : Buffer.from(bytes);
    for (;;) {
      const step = this.length === undefined ? this.readHeader() : this.readContent(this.length);
      if (step === 'wait') return;
      if (step !== 'on') yield step.value;
    }
  }

  /** Nothing more arrives. */
  end(): void {
    if (this.bytes.length || this.length !== undefined)
      this.complain(`The input ends in the middle of a message: ${this.bytes.length} bytes are left.`);
    this.bytes = Buffer.alloc(0);
    this.length = undefined;
  }

  private readHeader(): Step {
    const end = this.bytes.indexOf(headerEnd);
    if (end < 0) {
      if (this.bytes.length <= longestHeader) return 'wait';
      const left = this.bytes.length - longestHeader / 2;
      this.complain(`${left} bytes are no message.`);
      this.drop(left);
      return 'wait';
    }
    const header = this.bytes.toString('latin1', 0, end + 2);
    this.drop(end + headerEnd.length);
    const found = lengthLine.exec(header);
    const length = Number(found?.[1]);
    if (!found || length > longest) {
      this.complain(
        found ? `A message is said to be ${length} bytes long.` : 'A message does not say how long it is.',
      );
      return 'on';
    }
    const before = header.slice(0, found.index);
    if (before && !/^(?:[\w-]+: [^\r\n]*\r\n)+$/.test(before))
      this.complain(`${found.index} bytes before a message are no part of it.`);
    this.length = length;
    return 'on';
  }

  private readContent(length: number): Step {
    if (this.bytes.length < length) {
      const next = this.nextMessage(this.seen);
      this.seen = Math.max(0, this.bytes.length - longestLine);
      if (next < 0) return 'wait';
      this.complain(`A message is shorter than the ${length} bytes it is said to have.`);
      this.length = undefined;
      this.drop(next);
      return 'on';
    }
    this.length = undefined;
    try {
      const value: unknown = JSON.parse(this.bytes.toString('utf8', 0, length));
      this.drop(length);
      return { value };
    } catch {
      this.complain('A message is not JSON, or its length is wrong.');
      const next = this.nextMessage(0);
      this.drop(next >= 0 ? next : length - this.begunAt(length));
      return 'on';
    }
  }

  /** Where another message begins, from a place in the bytes on; -1 where none does. */
  private nextMessage(from: number): number {
    const at = this.bytes.toString('latin1', from).search(lengthLine);
    return at < 0 ? -1 : from + at;
  }

  /** How many of the bytes before a place may be the beginning of another message, the rest of which has not arrived. */
  private begunAt(end: number): number {
    const tail = this.bytes.toString('latin1', Math.max(0, end - lengthName.length), end);
    for (let at = 0; at < tail.length; at++)
      if (lengthName.startsWith(tail.slice(at))) return tail.length - at;
    return 0;
  }

  private drop(count: number): void {
    this.bytes = this.bytes.subarray(count);
    this.seen = 0;
  }
}

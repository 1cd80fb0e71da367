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
  /** What follows them, as it has arrived: long content is put together once, when all of it is there. */
  private arrived: Buffer[] = [];
  /** How long all of it is. */
  private size = 0;
  /** The last of what has arrived, as Latin-1. */
  private tail = '';
  /** How long the content is that `bytes` begins with; undefined where they begin with a header. */
  private length: number | undefined;

  constructor(private readonly complain: (message: string) => void) {}

  /** The messages that are whole now that these bytes have arrived. */
  *take(bytes: Uint8Array): Generator<unknown, void> {
    const arrived = Buffer.from(bytes);
    this.arrived.push(arrived);
    this.size += bytes.length;
    // The line may arrive in parts.
    const news = this.tail + arrived.toString('latin1');
    this.tail = news.slice(-longestLine);
    if (this.length !== undefined && this.size < this.length && !lengthLine.test(news)) return;
    this.bytes = Buffer.concat([this.bytes, ...this.arrived]);
    this.arrived = [];
    for (;;) {
      const step = this.length === undefined ? this.readHeader() : this.readContent(this.length);
      if (step === 'wait') return;
      if (step !== 'on') yield step.value;
    }
  }

  /** Nothing more arrives. */
  end(): void {
    if (this.size || this.length !== undefined)
      this.complain(`The input ends in the middle of a message: ${this.size} bytes of it have arrived.`);
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
      const next = this.nextMessage();
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
      const next = this.nextMessage();
      this.drop(next >= 0 ? next : length - this.begunAt(length));
      return 'on';
    }
  }

  /** Where another message begins in the bytes; -1 where none does. */
  private nextMessage(): number {
    return this.bytes.toString('latin1').search(lengthLine);
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
    this.size = this.bytes.length;
  }
}

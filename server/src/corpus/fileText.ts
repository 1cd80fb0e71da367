import { decode } from '../text/decode';

/**
 * The text of a file that is not being edited, kept as the bytes it was read from: one dash in it makes an engine spend
 * two bytes on each of its letters. It is decoded when it is asked for, and let go again.
 */
export class FileText {
  private held: WeakRef<{ readonly text: string }> | undefined;

  /** @param bytes of a text, as `contentOf` says */
  constructor(private readonly bytes: Uint8Array) {}

  get text(): string {
    const held = this.held?.deref();
    if (held) return held.text;
    const decoded = decode(this.bytes);
    const now = { text: decoded === 'binary' ? '' : decoded.text };
    this.held = new WeakRef(now);
    return now.text;
  }

  /** Whether a file still holds the very same bytes. */
  equals({ bytes }: FileText): boolean {
    return bytes.length === this.bytes.length && bytes.every((byte, at) => byte === this.bytes[at]);
  }
}

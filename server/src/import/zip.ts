import { Inflate } from 'fflate';
import { largestUnpacked } from './limits';
import { ImportFailure } from './source';

/** A part of a zip archive, as its directory lists it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
  readonly encrypted: boolean;
}

const stored = 0;
const deflated = 8;
/** What is inflated at a time, in bytes: it becomes a thousand times as much at most, and is counted before the next. */
const slice = 4096;

/**
 * The wanted parts of a zip archive. What an archive says of the sizes of its parts is looked at before anything is
 * unpacked, and not believed: unpacking stops where the parts together pass `largest` bytes. APPNOTE.TXT 4.3 and 4.4.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  largest = largestUnpacked,
): Map<string, Uint8Array> {
  const entries = directoryOf(bytes).filter(({ name }) => isWanted(name));
  const declared = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > largest) throw new ImportFailure('bomb');
  if (entries.some(({ encrypted }) => encrypted)) throw new ImportFailure('encrypted');
  let left = largest;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpack(packedBytes(bytes, entry), entry.method, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

function directoryOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new ImportFailure('broken');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record that ends the archive begins; a comment may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw new ImportFailure('broken');
}

function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== headerMark) throw new ImportFailure('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new ImportFailure('broken');
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, method: number, limit: number): Uint8Array {
  if (method === stored) {
    if (packed.length > limit) throw new ImportFailure('bomb');
    return packed;
  }
  if (method !== deflated) throw new ImportFailure('broken');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new ImportFailure('bomb');
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportFailure ? error : new ImportFailure('broken');
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import type { PackedReading } from './corpus/packedReading';
import type { FileRead, FileToRead } from './corpus/reading';

/** The port to the files under the open folders: the file system in Node, the client in a browser. */
export interface Workspace {
  /** The URIs of the files under a folder that may concern us; folders that cannot be read are left out. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The URIs of the files right in a folder that may concern us; null where more than `most` names stand there. Absent
   * where the client lists files for the server, which lists all that is under a folder.
   */
  listTop?(folder: string, most: number): Promise<readonly string[] | null>;
  /** The bytes of a file; null where it is gone or cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
}

/** The port to threads that read answers beside the one that serves requests: Node has them, a browser has not. */
export interface Readers {
  /** How many readings to have under way at a time, so that no thread waits for work. */
  readonly lanes: number;
  /** Reads answers, in their order. An error where a thread has broken down: the files are to be read otherwise. */
  read(files: readonly FileToRead[]): Promise<readonly FileRead[]>;
  /** Lets the threads go. */
  close(): void;
}

/** The port to what was read in answers at an earlier start, where that is kept. */
export interface ReadingCache {
  /** Whether there is nothing to look for. */
  readonly isEmpty: boolean;
  /** What was read in the very same text, with the same known of its inquiry. */
  get(file: FileToRead): PackedReading | undefined;
  put(file: FileToRead, reading: PackedReading): void;
  /** Keeps for the next start what has been got and put, and nothing else. It does not fail. */
  save(): Promise<void>;
}

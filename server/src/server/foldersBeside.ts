import { isAboutAnswers } from '../corpus/admission';
import { folderOf } from '../corpus/uris';

/** What there is to know of files and folders. */
export interface BesideHost {
  /** Whether an opened file is an answer. */
  isAnswer(uri: string): boolean;
  /** Whether a folder holds a `remiss.json`, as a file: one that is only being written says nothing yet. */
  isDescribed(folder: string): Promise<boolean>;
}

/** Folders to read, as URIs without a slash at their ends. */
export interface Beside {
  /** Those with a `remiss.json`: a person has said what they are, and they are read as a folder that is opened. */
  readonly whole: readonly string[];
  /** The others: only the files right in them are read. */
  readonly tops: readonly string[];
}

/**
 * The folders that opened answers lie in, for a client that opens files and no folder: what the others say lies beside
 * the answer. Nobody has asked for these folders, so that
 * - a text that is no answer has its folder left alone, but for a look whether a `remiss.json` says that it is one
 * - without a `remiss.json` the subfolders are left alone, and so is a folder with very many names in it: the answer may
 *   lie in a home folder or among temporary files
 * - a folder whose last file is closed is kept until the next is read: editors close one file before they open the next
 */
export class FoldersBeside {
  /** By folder. What was said holds until another file is opened there. */
  private readonly described = new Map<string, Promise<boolean>>();
  private read: Beside = { whole: [], tops: [] };

  constructor(private readonly host: BesideHost) {}

  /** A file has been opened: its folder may have got a `remiss.json`. */
  opened(uri: string): void {
    this.described.delete(folderOf(uri));
  }

  /**
   * The folders to read now, those under a folder that the client has opened left out; they are then no longer unread.
   * @param uris the open files
   * @param folders the folders that the client has opened
   */
  async toRead(uris: readonly string[], folders: readonly string[]): Promise<Beside> {
    return (this.read = await this.find(uris, folders));
  }

  /** Whether a folder is to be read that was not when they were read last, or only its top. */
  async hasUnread(uris: readonly string[], folders: readonly string[]): Promise<boolean> {
    const { whole, tops } = await this.find(uris, folders);
    const { read } = this;
    const isRead = (folder: string) => read.whole.includes(folder);
    return !whole.every(isRead) || !tops.every((folder) => isRead(folder) || read.tops.includes(folder));
  }

  private async find(uris: readonly string[], folders: readonly string[]): Promise<Beside> {
    const whole = new Set<string>();
    const tops = new Set<string>();
    for (const uri of uris) {
      const folder = folderOf(uri);
      // An unsaved document lies nowhere.
      if (folder === '' || folders.some((open) => uri.startsWith(open + '/'))) continue;
      if (await this.isDescribed(folder)) whole.add(folder);
      else if (isAboutAnswers(uri) || this.host.isAnswer(uri)) tops.add(folder);
    }
    return { whole: [...whole], tops: [...tops] };
  }

  private isDescribed(folder: string): Promise<boolean> {
    const known = this.described.get(folder) ?? this.host.isDescribed(folder);
    this.described.set(folder, known);
    return known;
  }
}

/** The port to the files under the open folders: the file system in Node, the client in a browser. */
export interface Workspace {
  /** The URIs of the files under a folder that may concern us; folders that cannot be read are left out. */
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a file; null where it is gone or cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
}

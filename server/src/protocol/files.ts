/** Files that only the client can reach. */

/** Server to client, where the server cannot reach files itself (a browser): every candidate file under a folder. `FolderParams -> string[]` (URIs) */
export const listFilesRequest = 'remissvar/listFiles';

export interface FolderParams {
  readonly folder: string;
}

/** Server to client, likewise: the bytes of one file, in base 64. `FileParams -> string` */
export const readFileRequest = 'remissvar/readFile';

export interface FileParams {
  readonly uri: string;
}

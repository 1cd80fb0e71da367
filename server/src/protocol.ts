/**
 * Our own requests, beside LSP's: the only file of the server that the client imports. One file a subject in
 * `protocol/`. Texts in results are already in the user's language.
 */
export * from './protocol/opening';
export * from './protocol/filter';
export * from './protocol/trees';
export * from './protocol/matrix';
export * from './protocol/walk';
export * from './protocol/others';
export * from './protocol/explanation';
export * from './protocol/decisions';
export * from './protocol/folderCheck';
export * from './protocol/changes';
export * from './protocol/files';
export * from './protocol/importing';
export * from './protocol/importers';
export * from './protocol/exporting';
export * from './protocol/draft';
export * from './protocol/drafting';
export * from './protocol/statistics';
export * from './protocol/base64';

/** What is written for others: a compilation in a format of theirs, and one answer as a document to send. */
import type { TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { ExportFormat } from '../export/format';

export { exportFormats } from '../export/format';
export type { ExportFormat };

/** Client to server: who says what of each proposal, as a file. `ExportParams -> Exported` */
export const exportRequest = 'remissvar/export';

export interface ExportParams {
  readonly format: ExportFormat;
  /** An inquiry's key, from `ChooseInquiry`; without it, all that somebody has answered. */
  readonly inquiry?: string;
}

export type Exported = ExportedFile | ChooseInquiry | NothingToExport;

export interface ExportedFile {
  readonly kind: 'file';
  /** "Sammanställning SOU 2024-72.docx" */
  readonly name: string;
  /** The file's bytes, in base 64. */
  readonly content: string;
  /** False where folders were still being read: the counts are too low. */
  readonly complete: boolean;
}

/** The format holds one inquiry, and there are several: ask again with one of them. */
export interface ChooseInquiry {
  readonly kind: 'chooseInquiry';
  readonly inquiries: readonly { readonly id: string; readonly name: string }[];
}

export interface NothingToExport {
  readonly kind: 'nothing';
}

/** Client to server: one answer as a Word document, named as ministries ask. `ExportAnswerParams -> ExportedFile | null` */
export const exportAnswerRequest = 'remissvar/exportAnswer';

export interface ExportAnswerParams {
  readonly textDocument: TextDocumentIdentifier;
}

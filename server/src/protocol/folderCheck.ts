/** What the rules find in a whole folder. */
import type { Diagnostic } from 'vscode-languageserver-types';

/**
 * Client to server: what the rules find in every file under a folder. Can be cancelled, and tells how far it has come
 * where the parameters hold a `workDoneToken`. `CheckFolderParams -> FolderCheck`
 */
export const checkFolderRequest = 'remissvar/checkFolder';

export interface CheckFolderParams {
  /** A folder's URI; without it, all that are open. */
  readonly folder?: string;
}

export interface FolderCheck {
  /** How many files were checked: the denominator of the counts. */
  readonly files: number;
  /** The files in which something was found, by URI. */
  readonly findings: readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[];
  /** The rules that found something, those that found most first. */
  readonly rules: readonly RuleCount[];
}

export interface RuleCount {
  readonly code: string;
  /** "Avsnitt utan ståndpunkt" */
  readonly title: string;
  readonly count: number;
  /** Where the page about the rule is read. */
  readonly page: string;
}

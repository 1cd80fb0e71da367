/** How long an answer is and how it reads. docs/matt.md says what is measured. */
import type { TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Client to server: the measures of an answer; null where the file is none. `StatisticsParams -> StatisticsResult | null` */
export const statisticsRequest = 'remissvar/statistics';

export interface StatisticsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The day it is, as the client has it: "2025-02-11". Without it no days are counted. */
  readonly today?: string;
}

export interface StatisticsResult {
  readonly words: number;
  readonly sentences: number;
  /** Of reading it. */
  readonly minutes: number;
  /** Null where there are no words. */
  readonly lix: number | null;
  /** Null where no word comes twice. */
  readonly ovix: number | null;
  /** "2025-02-14"; null where `remiss.json` does not tell it. */
  readonly lastDay: string | null;
  /** Days to the last day, 0 on it, less when it has passed; null where either day is not known. */
  readonly daysLeft: number | null;
  /** "412 ord · 3 min · LIX 54 · OVIX 68" */
  readonly text: string;
  /** "12 dagar kvar till sista svarsdag, 2025-02-14"; empty where no last day is known. */
  readonly daysText: string;
  /** Where it is read what the numbers mean. */
  readonly page: string;
}

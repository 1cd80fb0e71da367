/** What the server tells unasked. */

/** Server to client: something that trees and lenses show has changed. */
export const corpusChangedNotification = 'remissvar/corpusChanged';

export interface CorpusChanged {
  readonly revision: number;
  /** False while folders are still being read. */
  readonly complete: boolean;
}

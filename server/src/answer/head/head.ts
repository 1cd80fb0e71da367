import type { Flow } from '../../text/flow';
import type { Quote, Respondent } from '../facts';

/** What an answer says of itself before it says anything of the report. */
export interface Head {
  readonly respondent: Respondent | null;
  /** Names that mean the respondent in this answer, lower case: "kommunen", "vård- och omsorgsnämnden", "vi". */
  readonly aliases: readonly string[];
  readonly inquiry: string | null;
  readonly ministryDossier: string | null;
  readonly dossiers: readonly Quote[];
  readonly date: string | null;
  readonly addressee: Quote | null;
}

/** Reads the answer's head: letterhead, title and opening, and the signature where the head is silent. */
export function readHead(_flow: Flow): Head {
  return {
    respondent: null,
    aliases: [],
    inquiry: null,
    ministryDossier: null,
    dossiers: [],
    date: null,
    addressee: null,
  };
}

import { findMinistryDossier, otherSpellings } from './dossiers';
import type { Flow } from '../../text/flow';
import type { Quote, Respondent } from '../facts';
import { readAliases, type BodyMemory } from './aliases';
import { readAddressee } from './addressee';
import type { NamingMemory } from './evidence';
import { readFields } from './fields';
import { readInquiry } from './inquiry';
import { readLetter } from './letter';
import { readRespondent } from './respondent';
import { signatureDate } from './signature';

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

/** The ministry's dossier stands in the first sentences of the opening; later ones name others. */
const openingLength = 450;

/** What blocks that have been read before hold of the head. */
export class HeadMemory {
  readonly namings: NamingMemory = new WeakMap();
  readonly bodies: BodyMemory = new WeakMap();
}

/** Reads the answer's head: letterhead, title and opening, and the signature where the head is silent. */
export function readHead(flow: Flow, memory?: HeadMemory): Head {
  const letter = readLetter(flow);
  const fields = readFields(letter);
  const addressee = fields.addressee ?? readAddressee(letter);
  const respondent = readRespondent(flow, letter, addressee, memory?.namings);
  return {
    respondent,
    aliases: readAliases(flow, letter, respondent, memory?.bodies),
    inquiry: readInquiry(letter, flow.text.slice(letter.start, letter.end)),
    ministryDossier:
      fields.ministryDossier ??
      findMinistryDossier(letter.title) ??
      findMinistryDossier(letter.opening.slice(0, openingLength)),
    dossiers: [...fields.dossiers, ...otherSpellings(flow.text, fields.dossiers)].sort(
      (a, b) => a.start - b.start,
    ),
    date: fields.date ?? signatureDate(letter),
    addressee,
  };
}

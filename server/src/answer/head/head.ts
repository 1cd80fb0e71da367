import { findMinistryDossier, otherSpellings } from './dossiers';
import type { Flow } from '../../text/flow';
import type { Quote, Respondent } from '../facts';
import { readAliases, type BodyMemory } from './aliases';
import { readAddressee } from './addressee';
import type { NamingMemory } from './evidence';
import type { Fields } from './fields';
import { readFields } from './fields';
import { readInquiry } from './inquiry';
import type { Letter } from './letter';
import { readLetter, readMinutesBefore } from './letter';
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

/**
 * Reads the answer's head: letterhead, title and opening, and the signature where the head is silent. An answer
 * that is pasted into minutes or a decision has its title, the ministry's dossier and the date above it in those.
 */
export function readHead(flow: Flow, memory?: HeadMemory): Head {
  const letter = readLetter(flow);
  const fields = readFields(letter);
  const addressee = fields.addressee ?? readAddressee(letter);
  const respondent = readRespondent(flow, letter, addressee, memory?.namings);
  const own = ofRemiss(flow, letter, fields);
  const minutes = Object.values(own).includes(null) ? readMinutesBefore(flow, letter) : null;
  const above = minutes === null ? null : ofRemiss(flow, minutes, readFields(minutes));
  return {
    respondent,
    aliases: readAliases(flow, letter, respondent, memory?.bodies),
    inquiry: own.inquiry ?? above?.inquiry ?? null,
    ministryDossier: own.ministryDossier ?? above?.ministryDossier ?? null,
    dossiers: [...fields.dossiers, ...otherSpellings(flow.text, fields.dossiers)].sort(
      (a, b) => a.start - b.start,
    ),
    date: own.date ?? above?.date ?? null,
    addressee,
  };
}

/** Which remiss a letter answers, and when. */
function ofRemiss(
  { text }: Flow,
  letter: Letter,
  fields: Fields,
): Pick<Head, 'inquiry' | 'ministryDossier' | 'date'> {
  return {
    inquiry: readInquiry(letter, text.slice(letter.start, letter.end)),
    ministryDossier:
      fields.ministryDossier ??
      findMinistryDossier(letter.title) ??
      findMinistryDossier(letter.opening.slice(0, openingLength)),
    date: fields.date ?? signatureDate(letter) ?? fields.decisionDate,
  };
}

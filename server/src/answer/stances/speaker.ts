import { findOrganisations, organisationKey, organisationNamed } from '../../lexicon/organisations';
import { findOnce } from '../../text/findOnce';
import { lowerCase } from '../../text/letters';
import type { Range } from '../../text/range';
import type { StanceSpeaker } from '../facts';
import type { Head } from '../head/head';
import type { ScannedMark } from './scan';
import { theMany } from './subject';

const oneWord = /^\p{L}+$/u;
/** As many letters tell whose name it is: "Lantbrukarna" is "Lantbrukarnas Riksförbund". */
const stem = 6;

/** Tells the respondent's own stances from those of the organisations it quotes. */
export class OwnName {
  private readonly respondent: Head['respondent'];
  private readonly aliases: ReadonlySet<string>;
  /** The respondent's key, once it has been asked for: many answers name nobody else. */
  private key: string | undefined;
  private readonly read = new Map<string, boolean>();

  constructor({ respondent, aliases }: Pick<Head, 'respondent' | 'aliases'>) {
    this.respondent = respondent;
    this.aliases = new Set(aliases);
  }

  /** Whose stance a mark is, in a block whose prose is `text`. */
  speakerOf(subject: ScannedMark['subject'], text: string): StanceSpeaker {
    if (subject === 'other') return 'other';
    return subject === 'own' || this.isOwn(text, subject) ? 'respondent' : 'other';
  }

  private isOwn(text: string, { start, end }: Range): boolean {
    const name = wholeName(text, start, end);
    return findOnce(this.read, name, () => this.means(name));
  }

  /**
   * A name nobody knows is the respondent's, or that of one of its parts: "Förvaltningen för Teknik". A word for many of a
   * kind that opens a sentence ("Konsumenterna") is a name only where the respondent's begins as it does.
   */
  private means(name: string): boolean {
    if (this.respondent === null || this.aliases.has(name.toLowerCase())) return true;
    const known = organisationNamed(name);
    if (known === undefined)
      return (
        !(theMany.test(name) && oneWord.test(name)) || this.respondent.name.startsWith(name.slice(0, stem))
      );
    const key = organisationKey(name);
    this.key ??= organisationKey(this.respondent.name);
    return key === this.key || this.key.startsWith(`${key}, `);
  }
}

/** No name of an organisation is longer. */
const longestName = 100;

/**
 * A name with what stands before it and belongs to it: all of "Riksförbundet Hem och Skola", of which the grammar takes
 * "Skola" for the subject.
 */
function wholeName(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  if (!text.startsWith('och ', start - 4) || organisationNamed(name)) return name;
  const before = text.slice(Math.max(0, end - longestName), end);
  const last = findOrganisations({ text: before, lower: lowerCase(before) }).at(-1);
  return last?.end === before.length ? before.slice(last.start) : name;
}

import type { Organisation } from '../../lexicon/organisations';
import { mailboxOwner } from '../../lexicon/organisations';
import type { Range } from '../../text/range';
import type { Letter } from './letter';

/** An organisation whose e-mail address stands in the letterhead or the foot. */
export interface Mailbox extends Range {
  readonly owner: Organisation;
}

const address = /[\w.-]{2,60}@[\w-]{2,60}\.se(?![\w-])/g;

/**
 * The listed organisations whose e-mail addresses stand outside the letter's words: "info@skr.se",
 * "kammarrattenisundsvall@dom.se". Many letterheads are pictures, which leave nothing else of the name in the text.
 */
export function readMailboxes({ top, bottom }: Letter): Mailbox[] {
  const found: Mailbox[] = [];
  for (const line of [...top, ...bottom]) {
    if (!line.text.includes('@')) continue;
    for (const { 0: words, index } of line.text.matchAll(address)) {
      const [mailbox, domain] = words.toLowerCase().split('@') as [string, string];
      const owner = mailboxOwner(mailbox, domain.slice(0, -'.se'.length));
      const start = line.start + index;
      if (owner !== undefined) found.push({ owner, start, end: start + words.length });
    }
  }
  return found;
}

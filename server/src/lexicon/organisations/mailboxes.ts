import type { Organisation } from './organisation';
import { organisationTable } from './table';

/** Domains that many organisations share; the mailbox says whose it is: "kammarrattenisundsvall@dom.se". */
const sharedDomains: Readonly<Record<string, (mailbox: string) => string>> = {
  dom: (mailbox) => mailbox,
  lansstyrelsen: (mailbox) => `lansstyrelsen${mailbox}`,
};

let byLetters: ReadonlyMap<string, Organisation> | undefined;

/**
 * The organisation that an e-mail address belongs to: "registrator@naturvardsverket.se", "kommun@kungsbacka.se".
 * An address is a name without its spaces, hyphens and diacritics.
 */
export function mailboxOwner(mailbox: string, domain: string): Organisation | undefined {
  byLetters ??= index();
  return byLetters.get(bareLetters(sharedDomains[domain]?.(mailbox) ?? domain));
}

function index(): Map<string, Organisation> {
  const { byName, byPlace } = organisationTable();
  const owners = new Map<string, Organisation>();
  for (const names of [byName, byPlace]) {
    for (const [name, owner] of names) {
      const letters = bareLetters(name);
      if (!owners.has(letters)) owners.set(letters, owner);
    }
  }
  return owners;
}

/** "Region Skåne" as it stands in an address: "regionskane". */
function bareLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\d]/g, '');
}

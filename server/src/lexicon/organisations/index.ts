/** Organisations that answer remisser: who they are, under which names, and where a text names them. */
export type { OrganisationMention } from './find';
export { findOrganisations } from './find';
export {
  branchKind,
  kindByWords,
  kindOfName,
  municipalityOf,
  organisationKey,
  organisationNamed,
} from './identity';
export { mailboxOwner } from './mailboxes';
export type { Organisation, OrganisationKind } from './organisation';

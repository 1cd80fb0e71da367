import * as l10n from '@vscode/l10n';
import type { Direction, Position, RespondentKind } from '../answer/facts';
import { directionOf } from '../answer/facts';

/** A position in words: "tillstyrker i huvudsak". */
export function positionText(position: Position): string {
  switch (position) {
    case 'supports':
      return l10n.t('supports');
    case 'supportsMainly':
      return l10n.t('mainly supports');
    case 'supportsConditionally':
      return l10n.t('supports with conditions');
    case 'noObjection':
      return l10n.t('has no objection');
    case 'comments':
      return l10n.t('comments');
    case 'doubtful':
      return l10n.t('is doubtful');
    case 'opposes':
      return l10n.t('opposes');
    case 'abstains':
      return l10n.t('abstains');
    case 'split':
      return l10n.t('is split');
    case 'unclear':
      return l10n.t('unclear');
    case 'notAddressed':
      return l10n.t('not addressed');
  }
}

/** The same in few words, for a narrow column: "i huvudsak". Its sign says that it is support. */
export function shortPositionText(position: Position): string {
  switch (position) {
    case 'supportsMainly':
      return l10n.t('mainly');
    case 'supportsConditionally':
      return l10n.t('with conditions');
    case 'noObjection':
      return l10n.t('no objection');
    default:
      return positionText(position);
  }
}

/** The side that a position takes in words: "emot". */
export function directionText(direction: Direction): string {
  switch (direction) {
    case 'for':
      return l10n.t('for');
    case 'against':
      return l10n.t('against');
    case 'mixed':
      return l10n.t('both for and against');
    case 'none':
      return l10n.t('neither for nor against');
  }
}

/** A kind of respondents in words, in the plural: "Kommuner". */
export function kindText(kind: RespondentKind | null): string {
  switch (kind) {
    case 'kommun':
      return l10n.t('Municipalities');
    case 'region':
      return l10n.t('Regions');
    case 'lansstyrelse':
      return l10n.t('County administrative boards');
    case 'domstol':
      return l10n.t('Courts');
    case 'myndighet':
      return l10n.t('Government agencies');
    case 'universitet':
      return l10n.t('Universities');
    case 'fack':
      return l10n.t('Trade unions');
    case 'naringsliv':
      return l10n.t('Business');
    case 'civilsamhalle':
      return l10n.t('Civil society');
    case 'kyrka':
      return l10n.t('Churches and faith communities');
    case 'privatperson':
      return l10n.t('Private persons');
    case 'annan':
      return l10n.t('Others');
    case null:
      return l10n.t('Kind unknown');
  }
}

/** What counts are kept of: the sides, and those who take none by what they do instead. */
export interface Tally {
  readonly directions: Readonly<Record<Direction, number>>;
  readonly unclear: number;
  readonly comments: number;
  readonly abstains: number;
}

export function tally(standings: readonly { readonly position: Position }[]): Tally {
  const directions = { for: 0, against: 0, mixed: 0, none: 0 };
  const others = { unclear: 0, comments: 0, abstains: 0 };
  for (const { position } of standings) {
    directions[directionOf(position)]++;
    if (position === 'unclear' || position === 'comments' || position === 'abstains') others[position]++;
  }
  return { directions, ...others };
}

/** Counts in words: "2 för · 1 emot · 1 oklart"; empty where there is nothing to count. */
export function tallyText({ directions, unclear, comments, abstains }: Tally): string {
  const parts: string[] = [];
  if (directions.for) parts.push(l10n.t('{0} for', directions.for));
  if (directions.against) parts.push(l10n.t('{0} against', directions.against));
  if (directions.mixed)
    parts.push(directions.mixed === 1 ? l10n.t('1 split') : l10n.t('{0} split', directions.mixed));
  if (unclear) parts.push(unclear === 1 ? l10n.t('1 unclear') : l10n.t('{0} unclear', unclear));
  if (comments) parts.push(l10n.t('{0} with comments', comments));
  if (abstains) parts.push(l10n.t('{0} abstaining', abstains));
  return parts.join(' · ');
}

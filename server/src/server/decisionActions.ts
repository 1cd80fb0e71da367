import * as l10n from '@vscode/l10n';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../corpus/snapshot';
import type { Wish } from '../features/decisions/decide';
import type { Offer } from '../features/decisions/offers';
import { offerAt } from '../features/decisions/offers';
import type { DecisionOption } from '../features/decisions/options';
import { optionText } from '../features/decisions/options';
import { positionScale } from '../lexicon/position';
import { positionText } from '../features/labels';
import type { DecideParams } from '../protocol';
import { decideCommand } from '../protocol';
import type { Range as OffsetRange } from '../text/range';

/** The kind of the actions with which a person decides about a reading. */
export const decisionKind = `${CodeActionKind.Refactor}.decide`;

/** How an offer becomes something that the client can carry out. */
export interface Carrying {
  /** Whether the client asks the person for what is missing. */
  readonly decides: boolean;
  /** The edit that carries out a wish; null where it cannot be. */
  edit(offer: Offer, wish: Wish): WorkspaceEdit | null;
}

/**
 * What a person can decide on a stance, on a heading or about selected words. A client of ours is given commands,
 * which ask for position and reason; any other the edits themselves, one for each position.
 */
export function decisionActions(
  snapshot: Snapshot,
  uri: string,
  place: { readonly offsets: OffsetRange; readonly range: Range },
  carrying: Carrying,
): CodeAction[] {
  const offer = offerAt(snapshot, uri, place.offsets);
  if (!offer) return [];
  const asked = (what: DecideParams['what'], title: string): CodeAction => {
    const params: DecideParams = { what, on: { textDocument: { uri }, range: place.range } };
    return { title, kind: decisionKind, command: { title, command: decideCommand, arguments: [params] } };
  };
  const edited = (wish: Wish, title: string): CodeAction[] => {
    const edit = carrying.edit(offer, wish);
    return edit ? [{ title, kind: decisionKind, edit }] : [];
  };
  return offer.can.flatMap((what): CodeAction[] => {
    const title = offerTitle(offer, what);
    if (carrying.decides) return [asked(what, title)];
    if (what !== 'state') return edited({ what }, title);
    return positionScale
      .filter((position) => position !== offer.reading)
      .flatMap((position) => edited({ what, position }, stateTitle(offer, positionText(position))));
  });
}

/** What an action or a link says: "Bekräfta: avstyrker (5.4)". */
export function offerTitle(offer: Offer, what: DecisionOption): string {
  return withSections(offer, optionText(what, offer.reading));
}

function stateTitle(offer: Offer, position: string): string {
  return offer.reading === 'notAddressed'
    ? withSections(offer, l10n.t('Add position: {0}', position))
    : withSections(offer, l10n.t('Change position to: {0}', position));
}

function withSections({ sections }: Offer, title: string): string {
  return `${title} (${sections.length ? sections.join(', ') : l10n.t('the whole answer')})`;
}

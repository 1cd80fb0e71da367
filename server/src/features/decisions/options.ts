import * as l10n from '@vscode/l10n';
import type { Position } from '../../answer/facts';
import type { DecisionKind } from '../../corpus/decisions/decision';
import { positionText } from '../labels';

/** What a person can do about a reading: as `DecideParams.what`. */
export type DecisionOption = 'confirm' | 'state' | 'reject' | 'withdraw';

/**
 * What there is to decide about a position, in the order in which it is offered. A position that the machine misses can
 * only be stated, and what has been done already is not offered again.
 *
 * @param reading what the machine reads; `notAddressed` where it reads nothing
 * @param decided what a person has done about it; null where nobody has
 */
export function decisionOptions(reading: Position, decided: DecisionKind | null): DecisionOption[] {
  const isRead = reading !== 'notAddressed';
  return [
    ...(isRead && decided !== 'confirmed' ? (['confirm'] as const) : []),
    'state',
    ...(isRead && reading !== 'unclear' && decided !== 'rejected' ? (['reject'] as const) : []),
    ...(decided === null ? [] : (['withdraw'] as const)),
  ];
}

/** What a button or an action says: "Bekräfta: avstyrker". Three dots where more is asked for. */
export function optionText(option: DecisionOption, reading: Position): string {
  switch (option) {
    case 'confirm':
      return l10n.t('Confirm: {0}', positionText(reading));
    case 'state':
      return reading === 'notAddressed' ? l10n.t('Add position …') : l10n.t('Change position …');
    case 'reject':
      return l10n.t('Reject: {0}', positionText(reading));
    case 'withdraw':
      return l10n.t('Take back the decision');
  }
}

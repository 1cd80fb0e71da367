import * as l10n from '@vscode/l10n';

/** The rule that decided a position, in words; a rule that has none is called by its code. */
export function verdictText(rule: string): string {
  switch (rule) {
    case 'noMark':
      return l10n.t('No words here carry a position.');
    default:
      return rule;
  }
}

/** Why a mark was not counted, in words; a reason that has none is called by its code. */
export function reasonText(reason: string): string {
  return reason;
}

import * as l10n from '@vscode/l10n';
import type { SetAsideReason } from '../answer/positions/positions';
import { argumentRules, stanceRules } from '../answer/stances/ruleCodes';

/** The rule that decided a position, in words; a rule that has none is called by its code. */
export function verdictText(rule: string): string {
  switch (rule) {
    case 'noMark':
      return l10n.t('No words here carry a position.');
    case 'onlyArguments':
      return l10n.t('There are reasons here, but no words that take a position.');
    case 'onlyAnalysis':
      return l10n.t('The words here agree with the analysis, not with the proposal.');
    case 'onlyEvaluation':
      return l10n.t('The words here assess the proposal without taking a position on it.');
    case 'abstains':
      return l10n.t('The words here decline to take a position.');
    case 'comments':
      return l10n.t('The words here comment without taking a position.');
    case 'bothSides':
      return l10n.t('There is both support and opposition here.');
    case 'doubtDespiteNoObjection':
      return l10n.t('There is no objection, but there is doubt.');
    case 'moreDoubtThanSupport':
      return l10n.t('There is more doubt here than support.');
    case 'supportWithDoubt':
      return l10n.t('There is support here, with some doubt.');
    case 'supportWithCriticism':
      return l10n.t('There is support here, but also much criticism.');
    case 'evaluationsDiffer':
      return l10n.t('There is both praise and criticism here, but no position.');
    case 'limitedSupport':
      return l10n.t('The support is limited by the words around it.');
    case 'condition':
      return l10n.t('The support depends on a condition.');
    case 'supports':
      return l10n.t('The words here support the proposal.');
    case 'noObjection':
      return l10n.t('The words here make no objection.');
    case 'doubts':
      return l10n.t('The words here express doubt about the proposal.');
    case 'opposes':
      return l10n.t('The words here oppose the proposal.');
    case 'sectionsAgree':
      return l10n.t('Nothing is said about the whole, but the sections agree.');
    case 'sectionsDiffer':
      return l10n.t('Nothing is said about the whole, and the sections differ.');
    case 'noOverallStatement':
      return l10n.t('Nothing is said about the whole, and at least one section is unclear.');
    default:
      return rule;
  }
}

/** What the rule that read a mark or a reason looks for, in words; a rule that has none is called by its code. */
export function ruleText(rule: string): string {
  const texts: Readonly<Record<string, string>> = { ...stanceRules, ...argumentRules };
  return Object.hasOwn(texts, rule) ? l10n.t(texts[rule]!) : rule;
}

/** Why a mark was not counted, in words. */
export function reasonText(reason: SetAsideReason): string {
  switch (reason) {
    case 'dissent':
      return l10n.t('The words of a minority.');
    case 'decision':
      return l10n.t('The minutes, which repeat the answer.');
    case 'otherSpeaker':
      return l10n.t('The words of somebody else.');
    case 'earlier':
      return l10n.t('A position held earlier.');
    case 'otherSection':
      return l10n.t('About another section.');
    case 'notTheProposal':
      return l10n.t('About the analysis or the process, not the proposal.');
    case 'concession':
      return l10n.t('A concession before the main point.');
    case 'remainder':
      return l10n.t('About what is not dealt with elsewhere.');
    case 'fallback':
      return l10n.t('Only in case the answer is not heeded.');
    case 'weak':
      return l10n.t('An assessment; plainer words are found here.');
    case 'outweighed':
      return l10n.t('Outweighed by other words here.');
  }
}

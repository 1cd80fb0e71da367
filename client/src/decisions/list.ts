/** "Visa avgöranden": every decision, those that count for nothing too, and how often machine and person agree. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode';
import {
  type AgreementPart,
  type DecisionList,
  decisionsRequest,
  type ListedDecision,
} from '../../../server/src/protocol';
import { placeOf } from '../places';
import type { Server } from '../server';
import type { Decider } from './decide';

interface DecisionItem extends QuickPickItem {
  readonly decision?: ListedDecision;
  /** Whether it leads to how often machine and person agree, respondent by respondent and section by section. */
  readonly leadsToAgreement?: true;
}

export function registerDecisionList(server: Server, decider: Decider): Disposable {
  return commands.registerCommand('remissvar.showDecisions', async () => {
    const list = await server.request<DecisionList>(decisionsRequest);
    if (list.decisions.length === 0)
      window.setStatusBarMessage(l10n.t('Nothing has been decided yet.'), 10_000);
    else show(server, decider, list);
  });
}

function show(server: Server, decider: Decider, list: DecisionList): void {
  const openLine: QuickInputButton = {
    iconPath: new ThemeIcon('go-to-file'),
    tooltip: l10n.t('Go to the line in the file'),
  };
  const takeBack: QuickInputButton = {
    iconPath: new ThemeIcon('discard'),
    tooltip: l10n.t('Take back the decision'),
  };
  const pick = window.createQuickPick<DecisionItem>();
  let known = list;
  const fill = (inAgreement: boolean) => {
    pick.title = known.agreement.text;
    pick.buttons = inAgreement ? [QuickInputButtons.Back] : [];
    pick.placeholder = l10n.t('Choose a decision to go to its words');
    pick.items = inAgreement ? agreementItems(known) : itemsOf(known, [openLine, takeBack]);
  };
  /** Another list: what was looked for in the one before is not looked for in this. */
  const turnTo = (inAgreement: boolean) => {
    pick.value = '';
    fill(inAgreement);
  };
  fill(false);
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.onDidTriggerButton(() => turnTo(false));
  pick.onDidAccept(() => {
    const { decision, leadsToAgreement } = pick.activeItems[0] ?? {};
    if (leadsToAgreement) turnTo(true);
    if (!decision) return;
    pick.hide();
    void open(decision.location ?? decision.line);
  });
  pick.onDidTriggerItemButton(async ({ button, item: { decision } }) => {
    if (!decision) return;
    if (button === openLine) {
      pick.hide();
      await open(decision.line);
    } else if (await decider.decide({ what: 'withdraw', on: { decision: decision.id } })) {
      known = await server.request<DecisionList>(decisionsRequest);
      fill(false);
    }
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** The rows: how often machine and person agree, what a person has to look at, then what counts. */
function itemsOf(
  { decisions, agreement }: DecisionList,
  buttons: readonly QuickInputButton[],
): DecisionItem[] {
  const agreementItem: DecisionItem = {
    label: l10n.t('Agreement by respondent and section'),
    iconPath: new ThemeIcon('graph'),
    leadsToAgreement: true,
  };
  const group = (label: string, state: ListedDecision['state']): DecisionItem[] => {
    const inGroup = decisions.filter((decision) => decision.state === state);
    if (!inGroup.length) return [];
    return [
      { label, kind: QuickPickItemKind.Separator },
      ...inGroup.map((decision) => ({ ...itemOf(decision), buttons })),
    ];
  };
  return [
    ...(agreement.enough ? [agreementItem] : []),
    ...group(l10n.t('The words are gone: counts for nothing'), 'orphaned'),
    ...group(l10n.t('Decided'), 'counts'),
    ...group(l10n.t('A later decision counts'), 'superseded'),
  ];
}

/** How often machine and person agree: where they take opposite sides first, each by itself. */
function agreementItems({ decisions, agreement }: DecisionList): DecisionItem[] {
  const reversed = decisions.filter(({ id }) => agreement.reversals.includes(id)).map(itemOf);
  const part = ({ of, text }: AgreementPart): DecisionItem => ({
    label: of ?? l10n.t('the whole answer'),
    description: text,
  });
  const group = (label: string, items: readonly DecisionItem[]): DecisionItem[] =>
    items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : [];
  return [
    ...group(l10n.t('Opposite sides'), reversed),
    ...group(l10n.t('By respondent'), agreement.respondents.map(part)),
    ...group(l10n.t('By section'), agreement.sections.map(part)),
  ];
}

function itemOf(decision: ListedDecision): DecisionItem {
  const { respondent, section, text, quote, why, notes, at } = decision;
  const detail = [...notes, quote && `”${quote}”`, why, at.slice(0, 10)].filter(Boolean);
  return {
    label: `${respondent} · ${section ?? l10n.t('the whole answer')}`,
    description: text,
    detail: detail.join(' · '),
    decision,
  };
}

async function open(location: ListedDecision['line']): Promise<void> {
  const { uri, range } = placeOf(location);
  await window.showTextDocument(uri, { selection: range });
}

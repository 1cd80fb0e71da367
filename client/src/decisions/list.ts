/** "Visa avgöranden": every decision, those that count for nothing too, and how often machine and person agree. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode';
import { type DecisionList, decisionsRequest, type ListedDecision } from '../../../server/src/protocol';
import { placeOf } from '../places';
import type { Server } from '../server';
import type { Decider } from './decide';

interface DecisionItem extends QuickPickItem {
  readonly decision?: ListedDecision;
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
  const fill = (shown: DecisionList) => {
    pick.title = shown.agreement.text;
    pick.items = itemsOf(shown, [openLine, takeBack]);
  };
  fill(list);
  pick.placeholder = l10n.t('Choose a decision to go to its words');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.onDidAccept(() => {
    const decision = pick.activeItems[0]?.decision;
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
      fill(await server.request<DecisionList>(decisionsRequest));
    }
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** The rows: what a person has to look at first, then what counts. */
export function itemsOf(
  { decisions }: Pick<DecisionList, 'decisions'>,
  buttons: readonly QuickInputButton[],
): DecisionItem[] {
  const group = (label: string, state: ListedDecision['state']): DecisionItem[] => {
    const inGroup = decisions.filter((decision) => decision.state === state);
    if (!inGroup.length) return [];
    return [
      { label, kind: QuickPickItemKind.Separator },
      ...inGroup.map((decision) => ({ ...itemOf(decision), buttons })),
    ];
  };
  return [
    ...group(l10n.t('The words are gone: counts for nothing'), 'orphaned'),
    ...group(l10n.t('Decided'), 'counts'),
    ...group(l10n.t('A later decision counts'), 'superseded'),
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

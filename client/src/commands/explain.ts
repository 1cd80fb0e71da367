/** "Varför den här ståndpunkten?": the words that a section's position was read from, and those that were set aside. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  env,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  TextEditorRevealType,
  Selection,
  window,
} from 'vscode';
import {
  type ExplainedMark,
  type ExplainParams,
  type Explanation,
  explainRequest,
} from '../../../server/src/protocol';
import { placeIn, placeOf } from '../places';
import type { Server } from '../server';

/** Words in the text that a row stands for. */
type Words = Pick<ExplainedMark, 'quote' | 'location'>;

interface MarkItem extends QuickPickItem {
  readonly mark?: Words;
}

export function registerExplain(server: Server): Disposable {
  return commands.registerCommand('remissvar.explain', async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const params: ExplainParams = placeIn(editor.document, editor.selection.active);
    const explanation = await server.request<Explanation | null>(explainRequest, params);
    if (explanation) show(editor, explanation);
    else window.setStatusBarMessage(l10n.t('There is no answer here.'), 10_000);
  });
}

/** A list whose every row stands for words in the text: moving in it moves there, leaving it goes back. */
function show(editor: TextEditor, explanation: Explanation): void {
  const pick = window.createQuickPick<MarkItem>();
  const before = editor.selections;
  const beforeVisible = editor.visibleRanges[0];
  let chosen = false;
  pick.title = titleOf(explanation);
  pick.placeholder = explanation.because;
  pick.items = itemsOf(explanation);
  pick.matchOnDetail = true;
  pick.onDidChangeActive(([item]) => {
    if (!item?.mark) return;
    const { range } = placeOf(item.mark.location);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
  pick.onDidAccept(() => {
    chosen = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!chosen) {
      editor.selections = before;
      if (beforeVisible) editor.revealRange(beforeVisible, TextEditorRevealType.AtTop);
    }
    pick.dispose();
  });
  pick.show();
}

/** What counts: a person's position before the machine's. */
function titleOf({ section, standingText }: Pick<Explanation, 'section' | 'standingText'>): string {
  return section === null
    ? l10n.t('The answer as a whole: {0}', standingText)
    : l10n.t('{0}: {1}', section, standingText);
}

function itemsOf({ section: explained, decisions, marks, setAside, reasons }: Explanation): MarkItem[] {
  const item = (mark: Words, ...detail: string[]): MarkItem => ({
    label: `”${mark.quote}”`,
    detail: detail.join(' · '),
    mark,
  });
  const separator = (label: string): MarkItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    ...(decisions.length > 0 ? [separator(l10n.t('Decided by a person, and counts'))] : []),
    ...decisions.map(({ section, text, at, why }) => ({
      label: decisionLabel(section, text, explained),
      description: new Date(at).toLocaleDateString(env.language),
      ...(why === null ? {} : { detail: why }),
    })),
    ...(marks.length > 0 ? [separator(l10n.t('Counted'))] : []),
    ...marks.map((mark) => item(mark, mark.positionText, mark.rule)),
    ...(setAside.length > 0 ? [separator(l10n.t('Not counted'))] : []),
    ...setAside.map((mark) => item(mark, mark.positionText, mark.because)),
    ...(reasons.length > 0 ? [separator(l10n.t('Reasons, which do not decide the position'))] : []),
    ...reasons.map((reason) => item(reason, reason.rule)),
  ];
}

/** A decision, and what it is about where that is not all that is explained. */
function decisionLabel(section: string | null, text: string, explained: string | null): string {
  if (section !== null) return l10n.t('{0}: {1}', section, text);
  return explained === null ? text : l10n.t('The answer as a whole: {0}', text);
}

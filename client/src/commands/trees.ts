/** How the trees are seen: grouped, following the editor; and which answers are read. */
import { commands, type Disposable, type TextDocument, window } from 'vscode';
import { type AnswerIdParams, answerIdRequest, type TreeNode } from '../../../server/src/protocol';
import type { ReadMarks } from '../filter/readMarks';
import type { Server } from '../server';
import type { Choices } from '../trees/choices';
import { type Element, isNothing } from '../trees/items';
import type { RemissTree } from '../trees/provider';

export function registerChoices(choices: Choices): Disposable[] {
  return [
    commands.registerCommand('remissvar.groupByPosition', () => choices.group('position')),
    commands.registerCommand('remissvar.groupByRespondent', () => choices.group('respondent')),
    commands.registerCommand('remissvar.followEditor', () => choices.follow(true)),
    commands.registerCommand('remissvar.unfollowEditor', () => choices.follow(false)),
  ];
}

/** "Markera som läst": what is selected in a tree, or the answer in the active editor. */
export function registerReading(server: Server, readMarks: ReadMarks, respondents: RemissTree): Disposable[] {
  const mark =
    (read: boolean) =>
    async (element?: Element, selected?: readonly Element[]): Promise<void> => {
      const elements = selected ?? (element ? [element] : undefined);
      const ids = elements ? await answersUnder(elements, respondents) : await activeAnswer(server);
      await readMarks.mark(ids, read);
    };
  return [
    commands.registerCommand('remissvar.markRead', mark(true)),
    commands.registerCommand('remissvar.markUnread', mark(false)),
  ];
}

/** Whose answer a document is; undefined where it is none, or the server does not say. */
export async function answerIdOf(server: Server, document: TextDocument): Promise<string | undefined> {
  if (server.state !== 'running') return undefined;
  const params: AnswerIdParams = { textDocument: { uri: document.uri.toString() } };
  return (await server.request<string | null>(answerIdRequest, params).catch(() => null)) ?? undefined;
}

async function activeAnswer(server: Server): Promise<string[]> {
  const document = window.activeTextEditor?.document;
  const id = document && (await answerIdOf(server, document));
  return id === undefined ? [] : [id];
}

/** The ids of the answers that nodes stand for; of a kind, all that are shown under it. */
async function answersUnder(elements: readonly Element[], respondents: RemissTree): Promise<string[]> {
  const lists = await Promise.all(
    elements.map(async (element): Promise<readonly Element[]> =>
      element.type === 'kind' ? respondents.getChildren(element) : [element],
    ),
  );
  return [...new Set(lists.flat().flatMap((element) => (isNothing(element) ? [] : answerIdFrom(element))))];
}

/** The id by which it is remembered that an answer is read. */
function answerIdFrom({ of }: TreeNode): string[] {
  return of.respondent === undefined ? [] : [`${of.inquiry}/${of.respondent}`];
}

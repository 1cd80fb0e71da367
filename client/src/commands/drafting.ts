/** Writing an answer: begin one, add a section to it, and say which file it is. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  Position,
  type QuickPickItem,
  Range,
  SnippetString,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  type AddedSection,
  addSectionRequest,
  type AddSectionParams,
  blankDraftRequest,
  type DraftNode,
  draftsRequest,
  type DraftText,
  type MarkDraftParams,
  markDraftRequest,
  type NewDraft,
  type NewDraftParams,
  newDraftRequest,
  type NewRemissParams,
  newRemissRequest,
  type UnansweredParams,
  unansweredRequest,
  type UnansweredSection,
} from '../../../server/src/protocol';
import { placeIn } from '../places';
import type { Server } from '../server';
import { today } from '../today';

type ServerEdit = Parameters<Server['applyEdit']>[0];

/** A section of a draft to add, as a tree names it. */
export interface SectionToAdd {
  readonly draft: string;
  readonly numbers: readonly string[];
}

const remissFileName = 'remiss.json';

export class Drafting {
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  register(): Disposable[] {
    return [
      commands.registerCommand('remissvar.newDraft', () => this.newDraft()),
      commands.registerCommand('remissvar.newRemiss', (folder?: Uri) => this.#newRemiss(folder)),
      commands.registerCommand('remissvar.addSection', (section?: SectionToAdd) => this.addSection(section)),
      commands.registerCommand('remissvar.markDraft', (file?: Uri) => this.#markDraft(file)),
    ];
  }

  /** "Nytt remissvar" */
  async newDraft(): Promise<void> {
    const params: NewDraftParams = { today: today() };
    const found = await this.#server.request<NewDraft[]>(newDraftRequest, params);
    if (found.length === 0) return this.#offerRemiss();
    const draft = await chosen(found);
    if (!draft || !(await wantsAnother(draft))) return;
    const file = Uri.joinPath(Uri.parse(draft.folder), draft.fileName);
    await begin(file, draft);
    // Of two answers by one organisation a person has said which is the draft.
    if (draft.existing !== null) await this.#mark(file);
  }

  /** "Lägg till avsnitt": the one that is asked for, else one that a person chooses among those that are left. */
  async addSection(section?: SectionToAdd): Promise<void> {
    const editor = await this.#draftEditor(section?.draft);
    if (!editor) return this.#say(l10n.t('There is no draft to add a section to. Begin one first.'));
    const number = section?.numbers[0] ?? (await this.#chooseSection(editor));
    if (number === undefined) return;
    const { uri } = editor.document;
    const params: AddSectionParams = { textDocument: { uri: uri.toString() }, section: number };
    const added = await this.#server.request<AddedSection | null>(addSectionRequest, params);
    if (!added) return this.#say(l10n.t('The draft has section {0} already.', number));
    const at = new Position(added.position.line, added.position.character);
    await editor.insertSnippet(new SnippetString(added.snippet), at);
    editor.revealRange(
      new Range(at, editor.selection.active),
      TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }

  /** The editor of a draft: the one that is asked for, else the active one, else the only draft there is. */
  async #draftEditor(draft: string | undefined): Promise<TextEditor | undefined> {
    if (draft !== undefined) return window.showTextDocument(Uri.parse(draft));
    const drafts = await this.#server.request<DraftNode[]>(draftsRequest);
    const active = window.activeTextEditor;
    const address = active?.document.uri.toString();
    const isUnsavedAnswer = active?.document.isUntitled && active.document.languageId === 'remissvar';
    if (active && (isUnsavedAnswer || drafts.some(({ uri }) => Uri.parse(uri).toString() === address)))
      return active;
    const [first, ...others] = drafts;
    if (!first || others.length === 0) return first && window.showTextDocument(Uri.parse(first.uri));
    const items = drafts.map(({ name, designation, uri }) => ({
      label: name,
      description: designation,
      uri,
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Which draft?') });
    return picked && window.showTextDocument(Uri.parse(picked.uri));
  }

  async #chooseSection({ document, selection }: TextEditor): Promise<string | undefined> {
    const params: UnansweredParams = placeIn(document, selection.active);
    const left = await this.#server.request<UnansweredSection[]>(unansweredRequest, params);
    if (left.length === 0) {
      this.#say(l10n.t('The draft takes up every section.'));
      return undefined;
    }
    const items = left.map(({ numbers, title }, index): QuickPickItem & { readonly number: string } => ({
      label: [numbers.join(', '), title].filter(Boolean).join(' '),
      description: index === 0 ? l10n.t('next') : '',
      number: numbers[0]!,
    }));
    const placeHolder = l10n.t('Sections left: {0}', left.length);
    return (await window.showQuickPick(items, { title: l10n.t('Add a section'), placeHolder }))?.number;
  }

  /** "Markera som mitt utkast" */
  async #markDraft(file = window.activeTextEditor?.document.uri): Promise<void> {
    if (!file) return this.#say(l10n.t('Open the file that is your draft first.'));
    if (await this.#mark(file)) return;
    const folder = Uri.joinPath(file, '..');
    if (!(await exists(Uri.joinPath(folder, remissFileName)))) return this.#offerRemiss(folder);
    this.#say(l10n.t('Nothing to change: remiss.json names the file already, or cannot be read.'));
  }

  /** Names a file as the draft in `remiss.json`, which is saved where nothing else is unsaved in it. @returns whether it could be done */
  async #mark(file: Uri): Promise<boolean> {
    const params: MarkDraftParams = { textDocument: { uri: file.toString() } };
    const edit = await this.#server.request<ServerEdit | null>(markDraftRequest, params);
    if (!edit) return false;
    const document = await workspace.openTextDocument(Uri.joinPath(file, '..', remissFileName));
    const wasDirty = document.isDirty;
    const done = await this.#server.applyEdit(edit);
    if (done && !wasDirty) await document.save();
    return done;
  }

  async #offerRemiss(folder?: Uri): Promise<void> {
    const hasFolder = folder !== undefined || (workspace.workspaceFolders?.length ?? 0) > 0;
    const make = l10n.t('Create remiss.json');
    const open = l10n.t('Open a folder');
    const without = l10n.t('Begin without');
    const picked = await window.showInformationMessage(
      l10n.t(
        'There is no remiss.json here. It names the report and its sections, which the draft is made of.',
      ),
      hasFolder ? make : open,
      without,
    );
    if (picked === make) await this.#newRemiss(folder);
    else if (picked === open) await commands.executeCommand('vscode.openFolder');
    else if (picked === without) {
      const params: NewDraftParams = { today: today() };
      await beginUnsaved(await this.#server.request<DraftText>(blankDraftRequest, params));
    }
  }

  async #newRemiss(folder?: Uri): Promise<void> {
    const place = folder ?? (await chosenFolder());
    if (!place) return;
    const file = Uri.joinPath(place, remissFileName);
    if (await exists(file)) {
      await window.showTextDocument(file);
      return;
    }
    const params: NewRemissParams = { folder: place.toString() };
    await begin(file, await this.#server.request<DraftText>(newRemissRequest, params));
  }

  #say(words: string): undefined {
    void window.showInformationMessage(words);
    return undefined;
  }
}

async function chosen(drafts: readonly NewDraft[]): Promise<NewDraft | undefined> {
  if (drafts.length === 1) return drafts[0];
  const items = drafts.map((draft) => ({
    label: draft.designation,
    description: workspace.asRelativePath(Uri.parse(draft.folder)),
    draft,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Which report is answered?') }))?.draft;
}

/** Where there is a draft already, a person says whether it is what is wanted. */
async function wantsAnother({ existing }: NewDraft): Promise<boolean> {
  if (existing === null) return true;
  const file = Uri.parse(existing);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const open = l10n.t('Open {0}', name);
  const another = l10n.t('Begin another, and mark it as my draft');
  const picked = await window.showQuickPick([open, another], {
    title: l10n.t('There is a draft already: {0}', name),
  });
  if (picked === open) await window.showTextDocument(file);
  return picked === another;
}

async function chosenFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

/** Makes a file with a text whose places are filled in one by one. Nothing is overwritten. */
async function begin(file: Uri, draft: DraftText): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false });
  if (!(await workspace.applyEdit(edit))) return beginUnsaved(draft);
  const editor = await window.showTextDocument(file);
  await editor.insertSnippet(new SnippetString(draft.snippet), new Position(0, 0));
}

/** Likewise, where no file can be made. */
async function beginUnsaved({ snippet }: DraftText): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'remissvar' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

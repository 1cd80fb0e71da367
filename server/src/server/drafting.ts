/** Requests of a person who writes an answer of their own. */
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import { repository } from '../../../package.json';
import type { Snapshot } from '../corpus/snapshot';
import { baseName } from '../corpus/uris';
import { addSection, unanswered } from '../features/drafting/addSection';
import { markDraft } from '../features/drafting/markDraft';
import { blankDraft, newDrafts } from '../features/drafting/newDraft';
import { newRemiss } from '../features/drafting/newRemiss';
import type { Contradiction, DraftChapter, DraftOverview, DraftSection } from '../features/drafting/overview';
import { draftOverview, drafts } from '../features/drafting/overview';
import { positionText } from '../features/labels';
import type { Statistics } from '../features/statistics';
import { statistics } from '../features/statistics';
import type {
  AddedSection,
  AddSectionParams,
  BlankDraftParams,
  ContradictionNode,
  DraftChapterNode,
  DraftNode,
  DraftSectionNode,
  DraftText,
  MarkDraftParams,
  NewDraft,
  NewDraftParams,
  NewRemissParams,
  StatisticsParams,
  StatisticsResult,
  UnansweredParams,
  UnansweredSection,
} from '../protocol';
import {
  addSectionRequest,
  blankDraftRequest,
  draftsRequest,
  markDraftRequest,
  newDraftRequest,
  newRemissRequest,
  statisticsRequest,
  unansweredRequest,
} from '../protocol';
import { contradictionCodes } from '../rules/contradictions';
import type { Diagnosis } from '../rules/rule';
import { folderUri } from './client';
import { fileEdit } from './edits';
import type { Requests } from './requests';
import { normal, stopIfCancelled } from './requests';

/** Where it is read what the measures mean. */
const measuresPage = `${repository.url.replace(/\.git$/, '')}/blob/main/docs/matt.md`;

export interface DraftingHost {
  /** Resolves when the folders have been read: what is asked for at once would be made of half of them. */
  ready(): Promise<void>;
  /** What the rules find in a file. */
  diagnose(uri: string, snapshot: Snapshot): readonly Diagnosis[];
}

export function serveDrafting(requests: Requests, host: DraftingHost): void {
  const { connection, about } = requests;

  connection.onRequest(
    newDraftRequest,
    async ({ folder, today }: NewDraftParams, token: CancellationToken) => {
      await host.ready();
      stopIfCancelled(token);
      const under = folder === undefined ? '' : `${folderUri(folder)}/`;
      return newDrafts(requests.snapshot, under, { today }).map(
        ({ remiss, existing, designation, fileName, text, snippet }): NewDraft => ({
          ...{ designation, fileName, text, snippet },
          folder: remiss.folder,
          existing: existing && existing.uri,
        }),
      );
    },
  );

  connection.onRequest(blankDraftRequest, ({ today }: BlankDraftParams): DraftText => blankDraft({ today }));

  connection.onRequest(newRemissRequest, async ({ folder }: NewRemissParams, token: CancellationToken) => {
    await host.ready();
    stopIfCancelled(token);
    return newRemiss(requests.snapshot, folderUri(folder)) satisfies DraftText;
  });

  connection.onRequest(
    addSectionRequest,
    ({ textDocument, section }: AddSectionParams, token: CancellationToken) =>
      about(textDocument.uri, token, (document, snapshot): AddedSection | null => {
        const added = addSection(snapshot, document, section);
        if (!added) return null;
        const { at, text, snippet } = added;
        return { position: requests.positions.position(document, at), text, snippet };
      }),
  );

  connection.onRequest(
    unansweredRequest,
    ({ textDocument, position }: UnansweredParams, token: CancellationToken) =>
      about(textDocument.uri, token, (document, snapshot): UnansweredSection[] => {
        const offset = position && requests.positions.offset(document, position);
        return unanswered(snapshot, document, offset).map(({ numbers, title }) => ({ numbers, title }));
      }) ?? [],
  );

  connection.onRequest(
    markDraftRequest,
    ({ textDocument }: MarkDraftParams, token: CancellationToken): WorkspaceEdit | null => {
      stopIfCancelled(token);
      const edit = markDraft(requests.snapshot, normal(textDocument.uri));
      return edit && fileEdit(requests.snapshot, edit, requests.positions, requests.client.edits);
    },
  );

  connection.onRequest(draftsRequest, (token: CancellationToken): DraftNode[] => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    return drafts(snapshot).map((document) => {
      const found = host
        .diagnose(document.uri, snapshot)
        .filter(({ code }) => contradictionCodes.has(code))
        .map(({ related = [], ...rest }) => ({ ...rest, related }));
      return draftNode(draftOverview(snapshot, document, found));
    });
  });

  connection.onRequest(
    statisticsRequest,
    ({ textDocument, today }: StatisticsParams, token: CancellationToken) =>
      about(textDocument.uri, token, (document): StatisticsResult => {
        const measured = statistics(document, today);
        return {
          ...measured,
          text: measuresText(measured),
          daysText: daysText(measured),
          page: measuresPage,
        };
      }),
  );

  function draftNode({ document, designation, sections, parts, contradictions }: DraftOverview): DraftNode {
    const { uri } = document;
    const count = (state: DraftSection['state']) =>
      sections.filter((section) => section.state === state).length;
    return {
      type: 'draft',
      id: uri,
      uri,
      name: baseName(uri),
      designation,
      total: sections.length,
      answered: count('answered'),
      unclear: count('unclear'),
      left: count('left'),
      contradictions: contradictions.map((found) => contradictionNode(uri, uri, found)),
      parts: parts.map((part) => ('sections' in part ? chapterNode(uri, part) : sectionNode(uri, part))),
    };
  }

  function chapterNode(uri: string, { number, title, sections }: DraftChapter): DraftChapterNode {
    return {
      ...{ type: 'chapter', id: `${uri}#${number}`, number, title },
      total: sections.length,
      answered: sections.filter(({ state }) => state === 'answered').length,
      sections: sections.map((section) => sectionNode(uri, section)),
    };
  }

  function sectionNode(uri: string, section: DraftSection): DraftSectionNode {
    const { numbers, title, state, position, under, quote, place, whole } = section;
    const id = `${uri}#${numbers.join('+')}`;
    const located = (range: DraftSection['place']) =>
      range && requests.positions.location(requests.snapshot, { uri, ...range });
    return {
      ...{ type: 'section', id, draft: uri, numbers, title, state, position, under, quote },
      positionText: positionText(position),
      location: located(place),
      whole: located(whole),
      contradictions: section.contradictions.map((found) => contradictionNode(uri, id, found)),
    };
  }

  function contradictionNode(uri: string, parent: string, found: Contradiction): ContradictionNode {
    const { message, fingerprint, start, end } = found;
    const location = requests.positions.location(requests.snapshot, { uri, start, end });
    return { type: 'contradiction', id: `${parent}!${fingerprint}`, draft: uri, message, location };
  }
}

/** "412 ord · 3 min · LIX 54 · OVIX 68" */
function measuresText({ words, minutes, lix, ovix }: Statistics): string {
  const parts = [
    words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words),
    l10n.t('{0} min', minutes),
    ...(lix === null ? [] : [`LIX ${Math.round(lix)}`]),
    ...(ovix === null ? [] : [`OVIX ${Math.round(ovix)}`]),
  ];
  return parts.join(' · ');
}

function daysText({ lastDay, daysLeft }: Statistics): string {
  if (lastDay === null) return '';
  if (daysLeft === null) return l10n.t('Last day to answer: {0}', lastDay);
  if (daysLeft === 0) return l10n.t('Today is the last day to answer');
  if (daysLeft === 1) return l10n.t('Tomorrow is the last day to answer');
  return daysLeft > 0
    ? l10n.t('{0} days left to answer, until {1}', daysLeft, lastDay)
    : l10n.t('The last day to answer was {0}', lastDay);
}

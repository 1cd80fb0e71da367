/** Requests of a person who decides about the machine's readings. */
import type {
  CancellationToken,
  CodeAction,
  CodeActionContext,
  Position,
  Range,
  TextDocumentIdentifier,
  WorkspaceEdit,
} from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import type { Decision } from '../corpus/decisions/decision';
import { quoted } from '../corpus/quote';
import type { Snapshot } from '../corpus/snapshot';
import type { Agreement as Counted, AgreementPart as CountedPart } from '../features/decisions/agreement';
import {
  agreement,
  agreementByRespondent,
  agreementBySection,
  fewestForAgreement,
  isEnough,
} from '../features/decisions/agreement';
import type { Cell } from '../features/decisions/cells';
import { cellNamed, cellsAt, pointedAt } from '../features/decisions/cells';
import type { DecisionEdit, Refusal, Stamp, Wish } from '../features/decisions/decide';
import { decide, withdrawById } from '../features/decisions/decide';
import { agreementText, decisionText } from '../features/decisions/labels';
import type { ListedDecision as Listed } from '../features/decisions/listing';
import { listDecisions } from '../features/decisions/listing';
import { offerOn } from '../features/decisions/offers';
import { positionScale } from '../lexicon/position';
import { positionText } from '../features/labels';
import type {
  Agreement,
  AgreementCounts,
  AgreementPart,
  Decidable,
  DecidedPlace,
  DecidedSection,
  DecideParams,
  DecisionList,
  DecisionSummary,
  ListedDecision,
} from '../protocol';
import { decidableRequest, decideCommand, decideRequest, decisionsRequest } from '../protocol';
import type { Clock } from './clock';
import { isWithinKind } from './codeActions';
import { decisionActions, decisionKind } from './decisionActions';
import { fileEdit } from './edits';
import type { DecideLink } from './hoverText';
import type { Requests } from './requests';
import { normal, refusal, stopIfCancelled } from './requests';

/** What the rest of the server asks of decisions. */
export interface DecisionServer {
  /** The code actions with which a person decides at a place. */
  actions(uri: string, range: Range, context: CodeActionContext): CodeAction[];
  /** Makes the addresses of commands that decide at a place, for a hover; null where the client carries none out. */
  linkAt(textDocument: TextDocumentIdentifier, position: Position): DecideLink;
}

export function serveDecisions(requests: Requests, clock: Clock): DecisionServer {
  const { connection } = requests;

  connection.onRequest(decideRequest, (params: DecideParams, token: CancellationToken) => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    const { on } = params;
    const edit =
      'decision' in on
        ? withdrawById(snapshot, on.decision)
        : decide(snapshot, cellsOf(snapshot, on), wishOf(params), stampOf(params));
    return written(snapshot, edit);
  });

  connection.onRequest(
    decidableRequest,
    (on: DecidedPlace | DecidedSection, token: CancellationToken): Decidable => {
      stopIfCancelled(token);
      return decidable(cellsOf(requests.snapshot, on));
    },
  );

  connection.onRequest(decisionsRequest, (token: CancellationToken): DecisionList => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    const listed = listDecisions(snapshot);
    return {
      decisions: listed.map((item) => listedDecision(snapshot, item)),
      agreement: toAgreement(listed),
    };
  });

  function cellsOf(snapshot: Snapshot, on: DecidedPlace | DecidedSection): Cell[] {
    if ('respondent' in on) {
      const cell = cellNamed(snapshot, { ...on, inquiryKey: on.inquiry });
      if (!cell) throw refusal(l10n.t('There is no answer here.'));
      return [cell];
    }
    const document = snapshot.document(normal(on.textDocument.uri));
    if (!document) throw refusal(l10n.t('There is no answer here.'));
    const { positions } = requests;
    const start = positions.offset(document, on.range.start);
    const end = Math.max(start, positions.offset(document, on.range.end));
    const { sections, words } = pointedAt(document, { start, end });
    const named = on.section === undefined ? sections : on.section === null ? [] : [on.section];
    return cellsAt(snapshot, document, { sections: named, words });
  }

  function stampOf({ by, why }: Pick<DecideParams, 'by' | 'why'>): Stamp {
    return {
      by: by?.trim() || requests.client.author,
      why: why?.trim() || null,
      at: clock.now(),
      newId: () => clock.newId(),
    };
  }

  function written(snapshot: Snapshot, edit: DecisionEdit | Refusal): WorkspaceEdit {
    if (typeof edit === 'string') throw refusal(refusalText(edit));
    const change = fileEdit(snapshot, edit, requests.positions, requests.client.edits);
    if (!change) throw refusal(l10n.t('The editor cannot create the file {0}.', edit.uri));
    return change;
  }

  function listedDecision(snapshot: Snapshot, item: Listed): ListedDecision {
    const { decision, state, name, reading, place, line } = item;
    const { positions } = requests;
    return {
      ...summaryOf(decision),
      state,
      respondent: name,
      section: decision.section,
      position: decision.position,
      reading: decision.reading,
      readingNow: reading,
      quote: decision.quote,
      notes: notesOf(item),
      location: place && positions.location(snapshot, place),
      line: positions.location(snapshot, line),
    };
  }

  return {
    linkAt(textDocument, position) {
      if (requests.client.options.decides !== true) return null;
      return (what) => {
        const params: DecideParams = {
          what,
          on: { textDocument, range: { start: position, end: position } },
        };
        return `command:${decideCommand}?${encodeURIComponent(JSON.stringify([params]))}`;
      };
    },
    actions(uri, range, { only }) {
      if (only && !only.some((kind) => isWithinKind(decisionKind, kind))) return [];
      const { snapshot, positions, client } = requests;
      const document = snapshot.document(uri);
      if (!document) return [];
      const start = positions.offset(document, range.start);
      const offsets = { start, end: Math.max(start, positions.offset(document, range.end)) };
      return decisionActions(
        snapshot,
        uri,
        { offsets, range },
        {
          decides: client.options.decides === true,
          edit: (offer, wish) => {
            const edit = decide(snapshot, offer.cells, wish, stampOf({}));
            return typeof edit === 'string' ? null : fileEdit(snapshot, edit, positions, client.edits);
          },
        },
      );
    },
  };
}

function wishOf({ what, position }: DecideParams): Wish {
  if (what !== 'state') return { what };
  const known = positionScale.find((each) => each === position);
  if (!known) throw refusal(l10n.t('"{0}" is not a position.', position ?? ''));
  return { what, position: known };
}

function refusalText(refused: Refusal): string {
  switch (refused) {
    case 'nothingRead':
      return l10n.t('No position has been read here.');
    case 'nothingDecided':
      return l10n.t('Nothing has been decided here.');
  }
}

function decidable(cells: readonly Cell[]): Decidable {
  const { reading, decision, sections } = offerOn(cells);
  const { document, words } = cells[0]!;
  return {
    respondent: document.respondent.name,
    sections,
    reading,
    readingText: positionText(reading),
    quote: words && quoted(document.flow, words),
    decision: decision && summaryOf(decision, reading),
    positions: positionScale.map((position) => ({ position, text: positionText(position) })),
  };
}

/** @param reading what the machine reads now; what it read then where it is not said */
export function summaryOf(decision: Decision, reading = decision.reading): DecisionSummary {
  const { id, kind, by, at, why } = decision;
  return { id, kind, by, at, why, text: decisionText(decision, reading) };
}

function notesOf({ state, decision, reading, isTextChanged, place }: Listed): string[] {
  if (state === 'orphaned') {
    if (!place) return [l10n.t('The answer is gone.')];
    return [decision.anchor ? l10n.t('The words are gone.') : l10n.t('The section is gone.')];
  }
  const notes: string[] = [];
  if (state === 'superseded') notes.push(l10n.t('A later decision counts.'));
  if (isTextChanged) notes.push(l10n.t('The text has changed since.'));
  if (reading !== null && reading !== decision.reading)
    notes.push(l10n.t('Now read as: {0}.', positionText(reading)));
  return notes;
}

function toAgreement(listed: readonly Listed[]): Agreement {
  const all = agreement(listed);
  const enough = isEnough(all);
  const text = enough
    ? l10n.t(
        'The machine and the person agree on {0} of {1} decided positions. Same side: {2}. Opposite sides: {3}.',
        all.same,
        all.decided,
        all.sameSide,
        all.reversed.length,
      )
    : l10n.t(
        'Agreement is shown once {0} positions are decided. Decided so far: {1}.',
        fewestForAgreement,
        all.decided,
      );
  const parts = (of: (listed: readonly Listed[]) => CountedPart[]): AgreementPart[] =>
    enough ? of(listed).map((part) => ({ of: part.of, ...countsOf(part), text: agreementText(part) })) : [];
  return {
    ...countsOf(all),
    enough,
    text,
    respondents: parts(agreementByRespondent),
    sections: parts(agreementBySection),
    reversals: enough ? all.reversed.map(({ decision }) => decision.id) : [],
  };
}

function countsOf({ decided, same, sameSide, reversed }: Counted): Omit<AgreementCounts, 'text'> {
  return { decided, same, sameSide, reversed: reversed.length };
}

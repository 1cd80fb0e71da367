/** Requests of a person who reads: what stands over, beside and behind the words. */
import type {
  CancellationToken,
  CodeLens,
  FoldingRange,
  InlayHint,
  SelectionRange,
} from 'vscode-languageserver';
import { DocumentHighlightKind, FoldingRangeKind } from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import type { Position } from '../answer/facts';
import { folding } from '../features/folding';
import { highlight } from '../features/highlight';
import { tally, tallyText } from '../features/labels';
import { lenses, otherPlaces, otherPositions } from '../features/lenses';
import { links } from '../features/links';
import { sectionTitleHints } from '../features/sectionTitles';
import { selectionRanges } from '../features/selectionRanges';
import type { OtherPlacesParams } from '../protocol';
import { otherPlacesRequest, showOthersCommand } from '../protocol';
import type { Requests } from './requests';
import { stopIfCancelled } from './requests';

export function serveReading(requests: Requests): void {
  const { connection, at, about } = requests;

  connection.onDocumentHighlight((params, token) =>
    at(params, token, (snapshot, uri, offset) =>
      highlight(snapshot, uri, offset).map((range) => ({
        range: requests.positions.range(snapshot.file(uri)!, range),
        kind: DocumentHighlightKind.Text,
      })),
    ),
  );

  connection.onDocumentLinks(({ textDocument }, token) =>
    about(textDocument.uri, token, (document) =>
      links(document).map(({ target, ...range }) => ({
        range: requests.positions.range(document, range),
        target,
      })),
    ),
  );

  connection.onFoldingRanges(({ textDocument }, token) =>
    about(textDocument.uri, token, (document) =>
      folding(document).flatMap(({ kind, start, end }): FoldingRange[] => {
        const startLine = document.lines.lineAt(start);
        const endLine = document.lines.lineAt(end);
        if (endLine === startLine) return [];
        return [{ startLine, endLine, ...(kind === 'passage' && { kind: FoldingRangeKind.Region }) }];
      }),
    ),
  );

  connection.onCodeLens(({ textDocument }, token) =>
    about(textDocument.uri, token, (document) =>
      requests.client.display.lenses
        ? lenses(document).map(({ numbers, ...range }): CodeLens => {
            const data: OtherPlacesParams = { textDocument: { uri: document.uri }, sections: numbers };
            return { range: requests.positions.range(document, range), data };
          })
        : [],
    ),
  );

  connection.onCodeLensResolve((lens, token) => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    const params = lens.data as OtherPlacesParams;
    const others = otherPositions(snapshot, params.textDocument.uri, params.sections);
    // What is still being read may change the counts.
    const title = othersText(others) + (snapshot.complete ? '' : ' …');
    const command = others.length
      ? { title, command: showOthersCommand, arguments: [params, lens.range.start] }
      : { title, command: '' };
    return { ...lens, command };
  });

  connection.onSelectionRanges(({ textDocument, positions: asked }, token) =>
    about(textDocument.uri, token, (document) =>
      asked.map((position) => {
        const ranges = selectionRanges(document, requests.positions.offset(document, position));
        return ranges.reduceRight<SelectionRange | undefined>((parent, range) => {
          return { range: requests.positions.range(document, range), ...(parent && { parent }) };
        }, undefined)!;
      }),
    ),
  );

  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    about(textDocument.uri, token, (document, snapshot) => {
      if (!requests.client.display.sectionTitles) return [];
      const { positions } = requests;
      const part = {
        start: positions.offset(document, range.start),
        end: positions.offset(document, range.end),
      };
      return sectionTitleHints(snapshot, document, part).map(({ at, title }): InlayHint => ({
        position: positions.position(document, at),
        label: shortened(title),
        tooltip: title,
        paddingLeft: true,
      }));
    }),
  );

  connection.onRequest(
    otherPlacesRequest,
    ({ textDocument, sections }: OtherPlacesParams, token: CancellationToken) =>
      about(textDocument.uri, token, ({ uri }, snapshot) =>
        otherPlaces(snapshot, uri, sections).map((place) => requests.positions.location(snapshot, place)),
      ) ?? [],
  );
}

/** A title is not to push away the words it stands between. */
const longestHint = 50;

function shortened(title: string): string {
  return title.length <= longestHint ? title : `${title.slice(0, longestHint - 1).trimEnd()}…`;
}

/** "3 andra svar: 2 för · 1 oklart" */
function othersText(others: readonly { readonly position: Position }[]): string {
  if (others.length === 0) return l10n.t('No other answers');
  const counts = tallyText(tally(others));
  return others.length === 1
    ? l10n.t('1 other answer: {0}', counts)
    : l10n.t('{0} other answers: {1}', others.length, counts);
}

import assert from 'node:assert/strict';
import { smallMatrix } from '../../webview/matrix/testMatrix';
import { type FromPage, isFromPage, isToPage, type ToPage } from './messages';

const cell = { respondent: 'nacka kommun', section: '5.4' };
const place = { line: 0, character: 0 };
const location = { uri: 'file:///a.txt', range: { start: place, end: place } };

describe("The matrix's messages", () => {
  it('from the page are let through as they are written', () => {
    const messages: FromPage[] = [
      { type: 'ready', inquiry: null },
      { type: 'inquiry', inquiry: 'sou 2024:72' },
      { type: 'filter', filter: { positions: ['opposes'], text: 'läkare', unread: true } },
      { type: 'cell', cell: { respondent: 'nacka kommun', section: null } },
      { type: 'open', cell, focus: true },
      { type: 'decide', cell, what: 'reject' },
    ];
    for (const message of messages) assert.ok(isFromPage(JSON.parse(JSON.stringify(message))), message.type);
  });
  it('to the page are let through as they are written', () => {
    const messages: ToPage[] = [
      { type: 'matrix', matrix: smallMatrix, filter: {} },
      { type: 'matrix', matrix: null, filter: { contested: true } },
      { type: 'cell', name: cell, cell: { standingText: null, decision: null, quote: null, location } },
      { type: 'cell', name: cell, cell: null },
      { type: 'failed' },
    ];
    for (const message of messages) assert.ok(isToPage(JSON.parse(JSON.stringify(message))), message.type);
  });
  it('of any other form are not', () => {
    const broken: unknown[] = [
      null,
      'ready',
      [],
      {},
      { type: 'ready' },
      { type: 'inquiry', inquiry: 4 },
      { type: 'filter', filter: { colour: 'red' } },
      { type: 'filter', filter: { positions: 'opposes' } },
      { type: 'filter', filter: { toString: [] } },
      { type: 'cell', cell: { respondent: 'a' } },
      { type: 'open', cell, focus: 'yes' },
      { type: 'open', cell: 'file:///etc/passwd', focus: true },
      { type: 'decide', cell, what: 'toString' },
      { type: 'decide', what: 'confirm' },
      { type: 'matrix', matrix: {}, filter: {} },
      { type: 'matrix', matrix: { ...smallMatrix, columns: [] }, filter: {} },
      { type: 'matrix', matrix: smallMatrix },
      {
        type: 'matrix',
        matrix: { ...smallMatrix, columns: smallMatrix.columns.map((one) => ({ ...one, agreement: 1 })) },
        filter: {},
      },
      {
        type: 'matrix',
        matrix: { ...smallMatrix, rows: smallMatrix.rows.map((one) => ({ ...one, agreement: null })) },
        filter: {},
      },
      { type: 'cell', name: cell, cell: { standingText: null, decision: null, quote: 4, location } },
      { type: 'cell', name: cell, cell: { quote: null, location } },
    ];
    for (const message of broken) {
      assert.ok(!isFromPage(message) && !isToPage(message), JSON.stringify(message));
    }
  });
});

/** The page of the matrix, in a webview: it knows what it is told, and nothing of files or servers. */
import './matrix.css';
import * as l10n from '@vscode/l10n';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import { isToPage } from '../../src/matrix/messages';
import { App } from './app';
import { readState } from './state';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

l10n.config({ contents: document.documentElement.lang === 'sv' ? swedish : {} });
const vscode = acquireVsCodeApi();
const state = readState(vscode.getState());
const app = new App(document.querySelector('main')!, state, {
  send: (message) => vscode.postMessage(message),
  remember: (state) => vscode.setState(state),
});
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPage(data)) app.hear(data);
});
vscode.postMessage({ type: 'ready', inquiry: state.inquiry });

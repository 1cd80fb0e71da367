// @ts-check
import { format } from 'node:util';
import { outputMark } from './output-mark.mjs';

/** How VS Code's complaints begin that say nothing of where they come from, and that no test can do anything about. */
const known = ['[Service Worker] registration', '[DefaultAccount]', 'No search provider registered'];

/** Where web-extension.mjs has the extension's folder served; without it a stack names files of the project. */
const servedExtension = /http:\/\/[\d.:]+\/[\w-]+\/static\/extension-\d+\//g;

/**
 * What of VS Code's log belongs to a test run: the output of the test runner, and the warnings and errors of anybody
 * but VS Code itself.
 * @param {string} type "info", "warn", "error" … @param {readonly unknown[]} args As of `console.log`.
 * @returns {string | undefined} undefined for all else
 */
export function relayed(type, args) {
  const text = format(...args).replaceAll(servedExtension, '');
  if (text.startsWith(outputMark)) return text.slice(outputMark.length);
  if (type !== 'error' && type !== 'warn') return undefined;
  const ofVSCode = /\/static\/out\/vs\//.test(text) || known.some((start) => text.startsWith(start));
  return ofVSCode ? undefined : `[${type}] ${text}`;
}

import * as l10n from '@vscode/l10n';
import { parseArgs } from 'node:util';
import type { Language } from '../l10n';
import { setLanguage } from '../l10n';
import { UsageError } from './output';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'analyse'; readonly paths: readonly string[]; readonly jsonl: string | null }
  | { readonly name: 'check'; readonly paths: readonly string[]; readonly format: CheckFormat }
  | { readonly name: 'positions'; readonly paths: readonly string[]; readonly format: PositionsFormat }
  | {
      readonly name: 'import';
      readonly paths: readonly string[];
      readonly into: string | null;
      readonly overwrite: boolean;
    };

const checkFormats = ['text', 'json', 'sarif'] as const;
const positionsFormats = ['table', 'csv', 'json', 'md'] as const;
export type CheckFormat = (typeof checkFormats)[number];
export type PositionsFormat = (typeof positionsFormats)[number];

export interface CommandLine {
  readonly language: Language;
  readonly command: Command;
}

/** Reads the arguments after the program's name. Throws a `UsageError` where they mean nothing. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  setLanguage('sv');
  const { values, positionals } = parse(args);
  const language = oneOf('--language', values.language, ['sv', 'en']) ?? 'sv';
  setLanguage(language);
  const [name, ...paths] = positionals;
  if (values.version) return { language, command: { name: 'version' } };
  if (values.help || name === 'help') return { language, command: { name: 'help' } };
  return { language, command: commandOf(name, paths, values) };
}

export function usage(): string {
  const path = l10n.t('PATH');
  const line = (words: string, meaning: string) => `  ${words.padEnd(22)} ${meaning}`;
  return [
    l10n.t('Usage: remissvar COMMAND [options] PATH...'),
    '',
    line(`analyse ${path}...`, l10n.t('what each answer says, one line of JSON per file')),
    line('analyse --jsonl -', l10n.t('the same for lines of {id, text} on standard input')),
    line(`check ${path}...`, l10n.t('what should be corrected; exit code 1 if there are errors')),
    '    --format text|json|sarif',
    line(`positions ${path}...`, l10n.t('who says what: respondents by sections')),
    '    --format table|csv|json|md',
    line(`import ${path}...`, l10n.t('makes text files of answers in PDF, Word, HTML, Markdown and text')),
    `    --into ${l10n.t('FOLDER')}, --overwrite`,
    '',
    line('--language sv|en', l10n.t('the language of messages; Swedish unless given')),
    '  --version, --help',
    '',
    l10n.t('PATH is a file or a folder; folders are searched. Nothing is sent anywhere.'),
  ].join('\n');
}

interface Values {
  readonly format?: string | undefined;
  readonly jsonl?: string | undefined;
  readonly into?: string | undefined;
  readonly overwrite?: boolean | undefined;
  readonly language?: string | undefined;
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        jsonl: { type: 'string' },
        into: { type: 'string' },
        overwrite: { type: 'boolean' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(misuse(error as Error));
  }
}

/** What `parseArgs` finds wrong, which it says in English only: "Unknown option '--fort'". */
function misuse({ message }: Error): string {
  const option = /'(?:-\w, )?(-[^\s',]+)/.exec(message)?.[1];
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return l10n.t('Unknown option: {0}', option);
  return message.includes('<value>')
    ? l10n.t('{0} needs a value.', option)
    : l10n.t('{0} takes no value.', option);
}

function commandOf(name: string | undefined, paths: readonly string[], values: Values): Command {
  const { format, jsonl, into, overwrite } = values;
  for (const option of ['into', 'overwrite'] as const) {
    if (values[option] !== undefined && name !== 'import')
      throw new UsageError(l10n.t('Only the command {0} takes {1}.', 'import', `--${option}`));
  }
  if (jsonl !== undefined && name !== 'analyse')
    throw new UsageError(l10n.t('Only the command {0} takes {1}.', 'analyse', '--jsonl'));
  if (name === 'analyse' && jsonl !== undefined) return { name, paths, jsonl };
  if (name !== 'analyse' && name !== 'check' && name !== 'positions' && name !== 'import') {
    throw new UsageError(name ? l10n.t('Unknown command: {0}', name) : l10n.t('A command is missing.'));
  }
  if (!paths.length) throw new UsageError(l10n.t('A file or folder is missing.'));
  if (name === 'import' && format === undefined)
    return { name, paths, into: into ?? null, overwrite: overwrite ?? false };
  if (name === 'check') return { name, paths, format: oneOf('--format', format, checkFormats) ?? 'text' };
  if (name === 'positions')
    return { name, paths, format: oneOf('--format', format, positionsFormats) ?? 'table' };
  if (format !== undefined) throw new UsageError(l10n.t('{0} does not take {1}.', name, '--format'));
  return { name: 'analyse', paths, jsonl: null };
}

function oneOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice) return choice;
  throw new UsageError(l10n.t('{0} cannot be "{1}". Choose one of: {2}.', option, value, choices.join(', ')));
}

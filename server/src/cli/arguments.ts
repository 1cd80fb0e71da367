import * as l10n from '@vscode/l10n';
import { parseArgs } from 'node:util';
import { exportFormats } from '../export/format';
import type { ExportFormat } from '../export/format';
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
      /** The report whose sections become those of `remiss.json`. */
      readonly report: string | null;
      /** Whether those of its sections are written too that are neither proposal nor assessment. */
      readonly allSections: boolean;
      readonly overwrite: boolean;
    }
  | ({ readonly name: 'export' } & ExportArguments);

export interface ExportArguments {
  readonly paths: readonly string[];
  readonly format: ExportFormat;
  /** Only this inquiry, by its designation; null for all. */
  readonly inquiry: string | null;
  /** True where the paths are answers, each to become a Word document. */
  readonly answers: boolean;
  /** The file to write, or "-" for standard output; null for one named after its contents. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

const checkFormats = ['text', 'json', 'sarif'] as const;
const exportFormatNames = Object.keys(exportFormats) as ExportFormat[];
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
    `    --report ${l10n.t('FILE')}`.padEnd(25) +
      l10n.t('the sections of the report with a proposal or an assessment become those of remiss.json'),
    '    --all-sections'.padEnd(25) + l10n.t('the other sections of the report too'),
    line(`export ${path}...`, l10n.t('a file to give to others: who says what of each proposal')),
    `    --format ${exportFormatNames.join('|')}`,
    `    --inquiry "SOU 2024:72", --output ${l10n.t('FILE')}, --overwrite`,
    line(`export --answers ${path}...`, l10n.t('each answer as a Word document')),
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
  readonly report?: string | undefined;
  readonly 'all-sections'?: boolean | undefined;
  readonly overwrite?: boolean | undefined;
  readonly output?: string | undefined;
  readonly inquiry?: string | undefined;
  readonly answers?: boolean | undefined;
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
        report: { type: 'string' },
        'all-sections': { type: 'boolean' },
        overwrite: { type: 'boolean' },
        output: { type: 'string' },
        inquiry: { type: 'string' },
        answers: { type: 'boolean' },
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

/** The commands that take an option; any other that is given one is not understood. */
const takers = {
  format: ['check', 'positions', 'export'],
  jsonl: ['analyse'],
  into: ['import'],
  report: ['import'],
  'all-sections': ['import'],
  overwrite: ['import', 'export'],
  output: ['export'],
  inquiry: ['export'],
  answers: ['export'],
} as const satisfies Partial<Record<keyof Values, readonly Command['name'][]>>;

function commandOf(name: string | undefined, paths: readonly string[], values: Values): Command {
  const { format, jsonl } = values;
  for (const [option, commands] of Object.entries(takers)) {
    if (values[option as keyof Values] === undefined || commands.some((command) => command === name))
      continue;
    if (commands.length === 1)
      throw new UsageError(l10n.t('Only the command {0} takes {1}.', commands[0], `--${option}`));
    if (isCommand(name)) throw new UsageError(l10n.t('{0} does not take {1}.', name, `--${option}`));
  }
  if (!isCommand(name))
    throw new UsageError(name ? l10n.t('Unknown command: {0}', name) : l10n.t('A command is missing.'));
  if (jsonl !== undefined) return { name: 'analyse', paths, jsonl };
  if (!paths.length && values.report === undefined && !values['all-sections'])
    throw new UsageError(l10n.t('A file or folder is missing.'));
  switch (name) {
    case 'analyse':
      return { name, paths, jsonl: null };
    case 'check':
      return { name, paths, format: oneOf('--format', format, checkFormats) ?? 'text' };
    case 'positions':
      return { name, paths, format: oneOf('--format', format, positionsFormats) ?? 'table' };
    case 'import':
      return importOf(paths, values);
    case 'export':
      return exportOf(paths, values);
  }
}

function importOf(paths: readonly string[], values: Values): Command {
  const { into = null, report = null, 'all-sections': allSections = false, overwrite = false } = values;
  if (allSections && report === null)
    throw new UsageError(l10n.t('{0} needs {1}.', '--all-sections', '--report'));
  return { name: 'import', paths, into, report, allSections, overwrite };
}

function exportOf(paths: readonly string[], values: Values): Command {
  const { format, inquiry = null, answers = false, output = null, overwrite = false } = values;
  if (answers && (format !== undefined || inquiry !== null))
    throw new UsageError(l10n.t('{0} does not take {1}.', '--answers', format ? '--format' : '--inquiry'));
  if (answers && output !== null && paths.length > 1)
    throw new UsageError(l10n.t('One file can be written to {0}, not several.', '--output'));
  const chosen = oneOf('--format', format, exportFormatNames) ?? 'docx';
  return { name: 'export', paths, format: chosen, inquiry, answers, output, overwrite };
}

const commandNames = ['analyse', 'check', 'positions', 'import', 'export'] as const;

function isCommand(name: string | undefined): name is (typeof commandNames)[number] {
  return commandNames.some((known) => known === name);
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

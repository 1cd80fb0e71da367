import * as l10n from '@vscode/l10n';
import type { RemissFault } from '../corpus/remissFile';
import { displayed } from '../corpus/quote';
import type { RemissDocument, Snapshot } from '../corpus/snapshot';
import { folderOf, isNamed } from '../corpus/uris';
import type { RemissRule } from './rule';

/** What is wrong in `remiss.json`: what cannot be used as it stands. */
export const remissFile: RemissRule = {
  code: 'remiss-json',
  level: 'error',
  guide: {
    title: 'Fel i remiss.json',
    looks:
      'Det som inte går att använda i `remiss.json`: ogiltig JSON, okända eller upprepade nycklar, fel sorts värden, datum och avsnittsnummer i fel form, ett utkast som inte finns i mappen. Det som är rätt används ändå.',
    source: 'Beskrivningen av filen i `schemas/remiss.schema.json`.',
    wrong: '{ "remiss": { "beteckning": "SOU 2024:72", "sistaSvarsdag": "14 februari" } }',
    right: '{ "remiss": { "beteckning": "SOU 2024:72", "sistaSvarsdag": "2025-02-14" } }',
    fixes: [],
  },
  *check(remiss, snapshot) {
    for (const fault of remiss.file.faults) {
      yield { start: fault.start, end: fault.end, message: message(fault) };
    }
    const { draft } = remiss.file;
    if (draft && isMissing(remiss, snapshot)) {
      const name = displayed(remiss.inquiry.draft ?? '');
      yield {
        ...draft,
        message: l10n.t('There is no answer "{0}" in this folder. Name a file in it.', name),
      };
    }
  },
};

/** Whether the file that is marked as the draft is not in the folder; while files are still being read, nobody knows. */
function isMissing({ folder, inquiry }: RemissDocument, { documents, complete }: Snapshot): boolean {
  if (!complete) return false;
  for (const { uri } of documents.values()) {
    if (folderOf(uri) === folder && isNamed(uri, inquiry.draft ?? '')) return false;
  }
  return true;
}

function message({ code, args }: RemissFault): string {
  const [first = '', second = '', third = ''] = args;
  switch (code) {
    case 'syntax':
      return l10n.t('This is not valid JSON ({0}). What can be read is used.', first);
    case 'notAnObject':
      return l10n.t('The file should contain an object: {0}', '{ "remiss": { … } }');
    case 'unknownKey':
      return l10n.t('Unknown key "{0}". Keys allowed here: {1}.', first, second);
    case 'repeatedKey':
      return l10n.t('The key "{0}" occurs twice. The first one is used.', first);
    case 'wrongType':
      return l10n.t('"{0}" should be {1}.', first, typeText(second));
    case 'missingKey':
      return l10n.t('"{0}" is missing.', first);
    case 'unknownValue':
      return l10n.t('"{0}" cannot be "{1}". Choose one of: {2}.', first, second, third);
    case 'notADate':
      return l10n.t('"{0}" is not a date. Write it as {1}.', first, '2025-02-14');
    case 'notASection':
      return l10n.t('"{0}" is not a section number. Write it as {1}.', first, '"4.1.2"');
    case 'repeatedSection':
      return l10n.t('Section {0} is described twice. The first description is used.', first);
    case 'emptyPhrase':
      return l10n.t('A phrase must contain a word of at least two letters.');
  }
}

function typeText(type: string): string {
  switch (type) {
    case 'list':
      return l10n.t('a list in brackets');
    case 'object':
      return l10n.t('an object in braces');
    case 'boolean':
      return l10n.t('true or false');
    case 'number':
      return l10n.t('a number');
    default:
      return l10n.t('a text in quotation marks');
  }
}

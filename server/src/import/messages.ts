import * as l10n from '@vscode/l10n';
import { largestFile } from './limits';
import type { FailureCode, Note } from './source';

/** What a person is told of a file that gives no text. */
export function failureText(code: FailureCode, name: string): string {
  switch (code) {
    case 'empty':
      return l10n.t('{0} is empty.', name);
    case 'scan':
      return l10n.t(
        '{0} is a scan: its pages are pictures without text. Run text recognition (OCR) on it first.',
        name,
      );
    case 'garbled':
      return l10n.t('{0} has text that cannot be read: the file does not say which letters it shows.', name);
    case 'encrypted':
      return l10n.t('{0} is protected by a password. Save it without one first.', name);
    case 'broken':
      return l10n.t('{0} is damaged and cannot be read.', name);
    case 'unknownFormat':
      return l10n.t(
        '{0} is of a kind that cannot be imported. PDF, Word (.docx), HTML, Markdown and text can.',
        name,
      );
    case 'oldWord':
      return l10n.t('{0} is in an old Word format. Save it as .docx or PDF first.', name);
    case 'tooLarge':
      return l10n.t('{0} is larger than {1} MB and is left alone.', name, largestFile / 1024 / 1024);
    case 'bomb':
      return l10n.t('{0} unpacks to more than any document holds and is left alone.', name);
    case 'tooMuchText':
      return l10n.t('{0} has more text than any answer and is left alone.', name);
  }
}

/** What a person should know of how a text was read. */
export function noteText(note: Note, name: string): string {
  if (note.code === 'pagesWithoutText')
    return l10n.t(
      '{0}: these pages are pictures and their text is missing: {1}.',
      name,
      pageList(note.pages),
    );
  return l10n.t(
    '{0} has tracked changes: what was inserted ({1}) is in the text, what was deleted ({2}) is not.',
    name,
    note.inserted,
    note.deleted,
  );
}

/** "2, 5–9" */
function pageList(pages: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const page of pages) {
    const span = spans.at(-1);
    if (span && page === span[1] + 1) span[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** What a person is told of a report without sections that can be read. */
export function noSectionsText(name: string): string {
  return l10n.t('{0} has no table of contents and no numbered headings that can be read.', name);
}

/** What a person is told of a `remiss.json` that cannot be edited. */
export function brokenRemissText(): string {
  return l10n.t('remiss.json is damaged. Correct it first.');
}

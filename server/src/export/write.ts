/**
 * Where bytes are written: the one door to the libraries of the formats. A bundle of its own where it can be, read at the
 * first export, so it sets the language for itself.
 */
import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import { setLanguage } from '../l10n';
import type { Language } from '../l10n';
import { annotations } from './annotations';
import type { Compilation } from './compilation';
import { csv } from './csv';
import { answerDocx } from './docx/answer';
import { compilationDocx } from './docx/compilation';
import type { ExportFormat } from './format';
import { html } from './html';
import { markdown } from './markdown';
import type { ShowFile } from './records';
import { packProject } from './refiQda/pack';
import { qdaProject } from './refiQda/project';
import { statementRows } from './rows';
import { xlsx } from './xlsx';

/** What an export is made of, and for whom. */
export interface ExportContext {
  readonly snapshot: Snapshot;
  readonly showFile: ShowFile;
  /** ISO 8601: the core has no clock. */
  readonly now: string;
  readonly language: Language;
}

/** The bytes of a compilation in a format. One that holds a single inquiry is given one. */
export async function writeCompilation(
  format: ExportFormat,
  all: readonly Compilation[],
  { snapshot, showFile, now, language }: ExportContext,
): Promise<Uint8Array> {
  setLanguage(language);
  switch (format) {
    case 'docx':
      return compilationDocx(all, showFile, language);
    case 'xlsx':
      return xlsx(all, showFile);
    case 'csv':
      return utf8(csv(statementRows(all, showFile)));
    case 'html':
      return utf8(html(all, showFile, language));
    case 'md':
      return utf8(markdown(all, showFile));
    case 'qdpx': {
      const [only, ...others] = all;
      if (!only || others.length) throw new Error('A project of research data holds one inquiry.');
      return packProject(qdaProject(only, snapshot, showFile, now));
    }
    case 'annotations':
      return utf8(annotations(all, snapshot, showFile));
  }
}

/** The bytes of one answer as a Word document. */
export function writeAnswer(document: AnswerDocument, language: Language): Promise<Uint8Array> {
  setLanguage(language);
  return answerDocx(document, language);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

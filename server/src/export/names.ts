import * as l10n from '@vscode/l10n';
import { askedName } from '../corpus/names';
import type { AnswerDocument } from '../corpus/document';
import { baseName, folderOf } from '../corpus/uris';
import type { CompiledInquiry } from './compilation';
import { exportFormats } from './format';
import type { ExportFormat } from './format';
import type { ShowFile } from './records';

/** "Sammanställning SOU 2024-72.docx" */
export function compilationName(all: readonly CompiledInquiry[], format: ExportFormat): string {
  const inquiries = all.map(({ designation }) => designation).join(', ');
  return `${safe(l10n.t('Compilation {0}', inquiries))}.${exportFormats[format].extension}`;
}

/** The name that ministries ask for, "S2024-01966 Botkyrka kommun.docx"; the file's own where the dossier is not known. */
export function answerName({ uri, head, inquiry, respondent }: AnswerDocument): string {
  const dossier = inquiry?.ministryDossier ?? head.ministryDossier;
  const name =
    dossier && respondent.isNamed
      ? askedName(dossier, respondent.name)
      : baseName(uri).replace(/(?:\.remiss)?\.[^.]{1,10}$/, '');
  return `${safe(name)}.docx`;
}

/** Names files from the folder that all of them are in: "svar/botkyrka-kommun.txt". */
export function fromCommonFolder(uris: readonly string[]): ShowFile {
  const [first = '', ...others] = uris.map((uri) => folderOf(uri) + '/');
  let folder = first;
  for (const other of others) while (!other.startsWith(folder)) folder = folderOf(folder.slice(0, -1)) + '/';
  return (uri) =>
    uri
      .slice(folder.length)
      .split('/')
      .map((part) => baseName(part))
      .join('/');
}

/** A text that every file system takes for a name. */
function safe(name: string): string {
  // eslint-disable-next-line no-control-regex -- these are the ones to find
  const safe = name.replace(/[/\\:]/g, '-').replace(/[<>"|?*\u0000-\u001F]/g, '');
  return safe.replace(/\s+/g, ' ').trim().slice(0, 120);
}

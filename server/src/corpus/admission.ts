import { decisionFileName } from './decisions/decisionFile';
import { importFileName } from './importFile';
import { silenceFileName } from './silenceFile';
import { baseName } from './uris';

/** The name of the file that describes a remiss, beside its answers. */
export const remissFileName = 'remiss.json';

/** A file as admission sees it. */
export interface Candidate {
  readonly uri: string;
  readonly text: string;
  /** The editor's language id, where the file is open. */
  readonly languageId?: string | undefined;
}

export interface AdmissionContext {
  /** Whether the file's folder has a `remiss.json`. */
  readonly hasRemiss: boolean;
  /** Whether plain-text files outside such a folder may be read as answers. */
  readonly plainText: boolean;
}

/** How far from its beginning a plain-text file must show that it is an answer. */
const top = 4000;

/**
 * Whether a file is an answer. A file whose name or language says so always is; with a `remiss.json`
 * beside it every .txt and .md file is; elsewhere one that is plainly an answer by its opening.
 */
export function isAnswer(file: Candidate, context: AdmissionContext): boolean {
  if (file.languageId === 'remissvar' || hasAnswerName(file.uri)) return true;
  if (!isTextName(file.uri) && file.languageId !== 'plaintext' && file.languageId !== 'markdown')
    return false;
  return context.hasRemiss || (context.plainText && looksLikeAnswer(file.text));
}

/** Whether a file's name alone makes it an answer: "svar.remissvar", "svar.remiss.txt". */
export function hasAnswerName(uri: string): boolean {
  const name = baseName(uri).toLowerCase();
  return name.endsWith('.remissvar') || name.endsWith('.remiss.txt');
}

/** Whether a file concerns us when a folder is searched: text, Markdown, an answer by its name, about answers, or a version of one. */
export function isCandidateName(uri: string): boolean {
  return isTextName(uri) || hasAnswerName(uri) || isAboutAnswers(uri) || versionKind(uri) !== null;
}

/** A form in which answers are sent in: one that can be edited, and one that is to be accessible. */
export type VersionKind = 'word' | 'pdf';

/** Which version of an answer a file may be, by its name; null for another file. They are known of, and never read. */
export function versionKind(uri: string): VersionKind | null {
  const ending = /\.(?:(docx?|odt|rtf)|pdf)$/i.exec(baseName(uri));
  return ending && (ending[1] ? 'word' : 'pdf');
}

/** Whether a file is no answer but says how the answers beside it are to be read. */
export function isAboutAnswers(uri: string): boolean {
  return isRemissFile(uri) || isSilenceFile(uri) || isDecisionFile(uri) || isImportFile(uri);
}

export function isDecisionFile(uri: string): boolean {
  return baseName(uri) === decisionFileName;
}

export function isImportFile(uri: string): boolean {
  return baseName(uri) === importFileName;
}

export function isSilenceFile(uri: string): boolean {
  return baseName(uri) === silenceFileName;
}

export function isRemissFile(uri: string): boolean {
  return baseName(uri) === remissFileName;
}

function isTextName(uri: string): boolean {
  const name = uri.toLowerCase();
  return name.endsWith('.txt') || name.endsWith('.md');
}

const reportNumber =
  /(?<![\p{L}\p{N}])(?:sou\s{0,3}:?\s{0,3}(?:19|20)\d\d\s?:\s?\d|ds\.?\s{0,3}(?:19|20)\d\d:\d)/u;
const ministryDossier = /(?<![\p{L}\p{N}])\p{L}{1,2}\s?(?:19|20)\d\d\/\d{3,6}(?!\d)/u;
const wordsOfAnswer =
  /(?<![\p{L}\p{N}])(?:remissvar|remissyttrande|yttrande över|yttra sig över|yttra oss över|svar på remiss|remissinstans)/u;

/** Whether a text opens as an answer: a report's or dossier's number, and the words of an answer. */
function looksLikeAnswer(text: string): boolean {
  const opening = text.slice(0, top).toLowerCase().replace(/\s+/g, ' ');
  return wordsOfAnswer.test(opening) && (reportNumber.test(opening) || ministryDossier.test(opening));
}

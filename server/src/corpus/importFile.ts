import type { RespondentKind } from '../answer/facts';
import { kindOrder } from '../lexicon/organisations/organisation';
import { jsonObject } from './jsonObject';

/** The name of the file that tells which answers were imported, from what, and who answers in them, beside them. */
export const importFileName = 'remiss.import.jsonl';

/** The keys of a line that say who answers: in which file, the name and kind, and whether a person has confirmed them. */
export const respondentKeys = {
  file: 'fil',
  respondent: 'remissinstans',
  kind: 'typ',
  confirmed: 'bekräftat',
} as const;

/** Who answers in a file that was imported. */
export interface ImportedRespondent {
  readonly name: string;
  /** Null where the line names no kind that there is. */
  readonly kind: RespondentKind | null;
  /** Whether a person has seen the name and kind and let them stand, or mended them; else they were guessed. */
  readonly confirmed: boolean;
}

/** What a `remiss.import.jsonl` says of who answers. */
export class ImportFile {
  constructor(private readonly respondents: ReadonlyMap<string, ImportedRespondent>) {}

  /** Who answers in a file beside this one, by the file's name; undefined where no line tells. */
  respondentIn(fileName: string): ImportedRespondent | undefined {
    return this.respondents.get(fileName.normalize());
  }
}

/** Reads the file; lines that are no records, such as those of a later version, are passed over. */
export function parseImportedRespondents(source: string): ImportFile {
  const respondents = new Map<string, ImportedRespondent>();
  for (const line of source.split(/\r?\n/)) {
    const value = jsonObject(line);
    if (!value) continue;
    const { [respondentKeys.file]: file, [respondentKeys.respondent]: name } = value;
    if (typeof file !== 'string' || typeof name !== 'string' || name.trim() === '') continue;
    const kind = value[respondentKeys.kind];
    respondents.set(file.normalize(), {
      name: name.trim(),
      kind: kindOrder.find((known) => known === kind) ?? null,
      confirmed: value[respondentKeys.confirmed] === true,
    });
  }
  return new ImportFile(respondents);
}

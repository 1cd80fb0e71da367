import * as l10n from '@vscode/l10n';
import type { VersionKind } from '../../corpus/admission';
import type { AnswerDocument } from '../../corpus/document';
import { respondentKey } from '../../corpus/names';
import type { Snapshot } from '../../corpus/snapshot';
import { baseName, folderOf } from '../../corpus/uris';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

const answer = 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';

/** One of the two versions that the ministry asks for stands beside the answer, and the other does not. */
export const twoVersions: AnswerRule = {
  code: 'two-versions',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Svaret finns bara i en version',
    looks:
      'Utkast som det finns en Word-fil av i samma mapp men ingen pdf, eller tvärtom. En fil hör till utkastet om den heter likadant, eller om namnet har både organisationens namn och departementets diarienummer, så som missivet vill ha det. Så länge ingen av filerna finns säger regeln inget.',
    source:
      'Regeringskansliets remissmissiv: ”Svaret bör lämnas i två versioner: den ena i ett bearbetningsbart format (t.ex. Word), den andra i ett format (t.ex. pdf) som följer tillgänglighetskraven enligt lagen (2018:1937)” (https://www.regeringen.se/remisser/2023/12/remiss-promemoria-forslag-om-nya-energipolitiska-mal/).',
    wrong: answer,
    right: answer,
    versions: { wrong: ['utkast.docx'], right: ['utkast.docx', 'utkast.pdf'] },
    fixes: [],
    limits:
      'Regeln ser bara filernas namn, inte vad de innehåller eller om pdf:en är tillgänglig. Filer i andra mappar räknas inte.',
  },
  *check(document, snapshot) {
    const kinds = versionsOf(document, snapshot);
    if (kinds.size !== 1) return;
    yield {
      ...titleOf(document),
      message: kinds.has('word')
        ? l10n.t('The answer exists in Word, but not as an accessible PDF. The ministry asks for both.')
        : l10n.t(
            'The answer exists as a PDF, but not in a form that can be edited. The ministry asks for both.',
          ),
    };
  },
};

/** By the files there are and whose versions are looked for: there may be hundreds, and few keystrokes change any. */
const known = new WeakMap<Snapshot['versions'], Map<string, ReadonlySet<VersionKind>>>();

/** Which versions of an answer stand beside it. */
function versionsOf(document: AnswerDocument, { versions }: Snapshot): ReadonlySet<VersionKind> {
  if (!versions.size) return new Set();
  const folder = folderOf(document.uri);
  const own = letters(stem(document.uri));
  const asked = askedParts(document);
  let found = known.get(versions);
  if (!found) known.set(versions, (found = new Map()));
  const key = [folder, own, ...asked].join('\n');
  let kinds = found.get(key);
  if (!kinds) found.set(key, (kinds = new Set(kindsBeside(versions, folder, own, asked))));
  return kinds;
}

function* kindsBeside(
  versions: Snapshot['versions'],
  folder: string,
  own: string,
  asked: readonly string[],
): Generator<VersionKind> {
  for (const [uri, kind] of versions) {
    if (folderOf(uri) !== folder) continue;
    const name = letters(stem(uri));
    if (name === own || (asked.length > 0 && asked.every((part) => name.includes(part)))) yield kind;
  }
}

/** What the name of a version has in it, where it is named as the ministry asks; nothing where that is not known. */
function askedParts({ head, inquiry, respondent }: AnswerDocument): readonly string[] {
  const dossier = inquiry?.ministryDossier ?? head.ministryDossier;
  return dossier && respondent.isNamed ? [letters(dossier), letters(respondent.name)] : [];
}

/** A file's name without what says of which kind it is: "svar" for "svar.remiss.txt". */
function stem(uri: string): string {
  return baseName(uri).replace(/(?:\.remiss)?\.[^.]{1,10}$/, '');
}

function letters(text: string): string {
  return respondentKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

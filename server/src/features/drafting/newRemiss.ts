import type { Snapshot } from '../../corpus/snapshot';
import { folderOf } from '../../corpus/uris';
import type { Draft } from './template';
import { escape } from './template';

/**
 * A `remiss.json` to begin with: valid as it stands, with places for what the answers in the folder do not
 * tell.
 */
export function newRemiss(snapshot: Snapshot, folder: string): Draft {
  const answers = [...snapshot.documents.values()].filter(({ uri }) => folderOf(uri) === folder);
  const dossier = mostCommon(answers.map(({ head }) => head.ministryDossier));
  const inquiry = mostCommon(answers.map(({ head }) => head.inquiry));
  return { text: content(inquiry, dossier, () => ''), snippet: snippetOf(inquiry, dossier) };
}

function snippetOf(inquiry: string | null, dossier: string | null): string {
  let places = 0;
  const written = (word: string | null) => word && escape(word);
  return content(written(inquiry), written(dossier), () => `$${++places}`);
}

function content(inquiry: string | null, dossier: string | null, place: () => string): string {
  const told = (word: string | null) => `"${word ?? place()}"`;
  return [
    '{',
    '  "remiss": {',
    `    "beteckning": ${told(inquiry)},`,
    `    "titel": ${told(null)},`,
    `    "departement": ${told(null)},`,
    `    "dnr": ${told(dossier)},`,
    `    "sistaSvarsdag": ${told(null)}`,
    '  },',
    `  "egenOrganisation": ${told(null)},`,
    `  "förslag": [${place()}]`,
    '}',
    '',
  ].join('\n');
}

function mostCommon(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

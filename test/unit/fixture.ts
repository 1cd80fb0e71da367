import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import type { Place } from '../../server/src/features/place';
import { readPlainly } from './plainReader';

/** A workspace written as one string. */
export interface Fixture {
  readonly snapshot: Snapshot;
  /** Where `|` stands. */
  readonly uri: string;
  readonly offset: number;
  /** What `^^^` underlines, in the order of the files and lines. */
  readonly marked: readonly Place[];
  /** The URI of a file by its name. */
  uriOf(name: string): string;
  /** "a.txt: the words" for each place, for comparing at a glance. */
  show(places: readonly Place[]): string[];
}

const folder = 'file:///remiss/';

/**
 * A workspace from a string: `%! name` starts a file, `|` is the cursor, and a line of `^^^` underlines
 * words of the line above it.
 *
 *     %! botkyrka.txt
 *     Botkyrka kommun, SOU 2024:72
 *     5.4| Anställa läkare
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function workspace(source: string, read: typeof readPlainly = readPlainly): Fixture {
  const corpus = new Corpus({ plainText: true }, read);
  const marked: Place[] = [];
  let cursor: { uri: string; offset: number } | null = null;
  const files = source
    .split(/^%! */m)
    .slice(1)
    .map((file) => {
      const nameEnd = file.indexOf('\n');
      const uri = folder + encodeURIComponent(file.slice(0, nameEnd).trim());
      const lines: string[] = [];
      let at = 0;
      for (const line of file.slice(nameEnd + 1).split('\n')) {
        if (/^ *\^[ ^]*$/.test(line)) {
          const above = at - lines.at(-1)!.length - 1;
          for (const { 0: carets, index } of line.matchAll(/\^+/g)) {
            marked.push({ uri, start: above + index, end: above + index + carets.length });
          }
          continue;
        }
        const bar = line.indexOf('|');
        if (bar >= 0) cursor = { uri, offset: at + bar };
        const text = line.replace('|', '');
        lines.push(text);
        at += text.length + 1;
      }
      return { kind: 'disk' as const, uri, text: lines.join('\n') };
    });
  corpus.update(files);
  while (corpus.refresh(100));
  const { uri, offset } = cursor ?? { uri: files[0]!.uri, offset: 0 };
  return {
    snapshot: corpus.snapshot,
    uri,
    offset,
    marked,
    uriOf: (name) => folder + encodeURIComponent(name),
    show: (places) =>
      places.map(({ uri, start, end }) => {
        const file = corpus.snapshot.file(uri);
        assert.ok(file, uri);
        return `${decodeURIComponent(uri.slice(folder.length))}: ${file.text.slice(start, end)}`;
      }),
  };
}

/** Three answers to one report, of which one is the writer's own. */
export const threeAnswers = `
%! remiss.json
{
  "remiss": { "beteckning": "SOU 2024:72", "titel": "Stärkt kompetens" },
  "egenOrganisation": "Botkyrka kommun",
  "förslag": [
    { "id": "4", "typ": "kapitel", "rubrik": "Läkarmedverkan" },
    { "id": "4.1", "typ": "bedömning", "rubrik": "Befintliga strukturer" },
    { "id": "5.4", "ref": ["5.3", "5.4"], "typ": "förslag", "rubrik": "Anställa läkare" }
  ]
}
%! eskilstuna.txt
Eskilstuna kommun, SOU 2024:72

4 Läkarmedverkan

Nämnden framhåller att avtalen bör reglera tiden.

5 En ordning för anställning

Nämnden tillstyrker utredningens förslag.
%! västerbotten.txt
Region Västerbotten, SOU 2024:72

4.1 Befintliga strukturer

Regionen tillstyrker att de stärks.

5.3, 5.4 Att anställa läkare

Förslaget löser inte bristen.
`;

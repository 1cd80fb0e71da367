import { findingLine, placeForLine, ruleLine, silenceFileName } from '../corpus/silenceFile';
import type { Snapshot } from '../corpus/snapshot';
import { baseName, folderOf } from '../corpus/uris';

/** A line to add to the silencing file of a folder. */
export interface SilencingEdit {
  readonly uri: string;
  /** Whether the file is there; it is created where it is not. */
  readonly exists: boolean;
  /** Where in the file the line goes, and the text to insert there. */
  readonly at: number;
  readonly text: string;
}

/** What a person silences: a finding, by its fingerprint and with its words for the reader. */
export interface SilencedFinding {
  readonly rule: string;
  readonly finding: string;
  readonly text: string;
}

/** Silences one finding in the folder of the file it stands in. */
export function silenceFinding(snapshot: Snapshot, uri: string, silenced: SilencedFinding): SilencingEdit {
  return addLine(snapshot, uri, findingLine({ ...silenced, file: baseName(uri) }));
}

/** Silences a rule for every file in a file's folder. */
export function silenceRule(snapshot: Snapshot, uri: string, rule: string): SilencingEdit {
  return addLine(snapshot, uri, ruleLine(rule));
}

function addLine(snapshot: Snapshot, uri: string, line: string): SilencingEdit {
  const folder = folderOf(uri);
  const file = snapshot.silencesIn(folder);
  const place = placeForLine(file?.text ?? '', line);
  return { uri: `${folder}/${silenceFileName}`, exists: file !== undefined, ...place };
}

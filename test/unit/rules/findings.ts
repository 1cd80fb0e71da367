import { diagnose } from '../../../server/src/rules/run';
import type { Fixture } from '../fixture';
import { workspace } from '../fixture';

/** What one rule finds in the file with the cursor, as "the words: the message". */
export function findings(code: string, source: string): string[] {
  return findingsIn(code, workspace(source));
}

export function findingsIn(code: string, { snapshot, uri }: Fixture): string[] {
  const document = snapshot.document(uri)!;
  const onBreakdown = ({ error }: { error: unknown }) => {
    throw error;
  };
  return diagnose(uri, snapshot, { onBreakdown })
    .filter((finding) => finding.code === code)
    .map(({ start, end, message }) => `${document.text.slice(start, end)}: ${message}`);
}

import { strToU8, zipSync } from 'fflate';
import type { QdaProject } from './project';

/** The date of every file in the archive: the same contents give the same bytes. Local time, as ZIP has it. */
const noDate = new Date(1980, 0, 1);

/** A project as one file, `.qdpx`: a ZIP archive of `project.qde` and the folder `sources`. */
export function packProject({ qde, sources }: QdaProject): Uint8Array {
  const texts = [...sources].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(
    { 'project.qde': strToU8(qde), sources: Object.fromEntries(texts) },
    {
      mtime: noDate,
      level: 3,
    },
  );
}

import { kindOfName, organisationNamed } from '../../lexicon/organisations';
import type { Evidence } from './evidence';
import type { Letter } from './letter';
import { isName } from './unlisted';

/** The labels of the sender in the forms that ministries and agencies send with a remiss. */
const label =
  /^(?:remissinstans|avsändare|organisation|från|(?:remissinstansens|organisationens) namn|namn på (?:remissinstans|organisation))(?:en)?: */i;

/** How far below the title a form has its labels. */
const linesOfForm = 8;

/** Who answers by a label: "Remissinstans: Svenska Lantvarelser", "Från: Skogsstyrelsen". */
export function labelledSenders({ top, titleTo }: Letter): Evidence[] {
  const found: Evidence[] = [];
  for (const { cells } of top.slice(0, titleTo + linesOfForm)) {
    for (const [index, cell] of cells.entries()) {
      const words = label.exec(cell.text)?.[0];
      if (words === undefined) continue;
      const value =
        words.length < cell.text.length
          ? { text: cell.text.slice(words.length), start: cell.start + words.length, end: cell.end }
          : cells[index + 1];
      if (value === undefined) continue;
      const { text, start, end } = value;
      const known = organisationNamed(text);
      if (known === undefined && !isName(text)) continue;
      const { name, kind } = known ?? { name: text, kind: kindOfName(text) };
      found.push({ name, kind, source: 'author', start, end });
    }
  }
  return found;
}

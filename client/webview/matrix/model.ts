/** The matrix as it is read: which rows stand in which order, under which groups. */
import type { Matrix, MatrixRow } from '../../../server/src/protocol';

export type Sort =
  | { readonly by: 'name' | 'kind' | 'answered'; readonly descending: boolean }
  /** By the position on a section; null is the answer as a whole. */
  | { readonly by: 'position'; readonly section: string | null; readonly descending: boolean };

export interface Arrangement {
  readonly sort: Sort;
  /** Whether those of a kind stand together, under the kind's name. */
  readonly grouped: boolean;
}

export const firstArrangement: Arrangement = { sort: { by: 'name', descending: false }, grouped: false };

/** A line of the matrix: a respondent, or the name of a kind above those who are of it. */
export type Line =
  | { readonly type: 'row'; readonly id: string; readonly row: MatrixRow; readonly answered: number }
  | { readonly type: 'group'; readonly id: string; readonly text: string; readonly size: number };

/** A respondent who is silent has this letter, which sorts after all others. */
const silent = '-';
const afterAll = '~';

/** How many sections a respondent says something of. */
export function answeredBy({ cells }: MatrixRow): number {
  let count = 0;
  // The first letter is the answer as a whole.
  for (let at = 1; at < cells.length; at++) if (cells[at] !== silent) count++;
  return count;
}

/** The lines in the order that is asked for. Where it leaves two alike, they keep the order of their names. */
export function linesOf(matrix: Matrix, { sort, grouped }: Arrangement): Line[] {
  const lines = matrix.rows.map((row) => ({
    type: 'row' as const,
    id: row.id,
    row,
    answered: answeredBy(row),
  }));
  if (sort.by === 'name') {
    if (sort.descending) lines.reverse();
  } else {
    const turn = sort.descending ? -1 : 1;
    const compare = comparison(matrix, sort);
    lines.sort((a, b) => turn * compare(a, b));
  }
  return grouped ? groupsOf(lines) : lines;
}

type RowLine = Extract<Line, { type: 'row' }>;

function comparison(matrix: Matrix, sort: Sort): (a: RowLine, b: RowLine) => number {
  switch (sort.by) {
    case 'name':
      return () => 0;
    case 'kind':
      return (a, b) => collator.compare(a.row.kindText, b.row.kindText);
    case 'answered':
      return (a, b) => a.answered - b.answered;
    case 'position': {
      const at = matrix.columns.findIndex(({ section }) => section === sort.section);
      const rank = (line: RowLine): string => {
        const letter = line.row.cells[at] ?? silent;
        return letter === silent ? afterAll : letter.toLowerCase();
      };
      return (a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0);
    }
  }
}

const collator = new Intl.Collator('sv');

function groupsOf(lines: readonly RowLine[]): Line[] {
  const groups = new Map<string, RowLine[]>();
  for (const line of lines) {
    const text = line.row.kindText;
    const group = groups.get(text);
    if (group) group.push(line);
    else groups.set(text, [line]);
  }
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .flatMap(([text, members]) => [
      { type: 'group' as const, id: `kind ${text}`, text, size: members.length },
      ...members,
    ]);
}

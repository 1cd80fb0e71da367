/** A shape for each position, 16 by 16, so that none is told from another by its colour alone: the signs of the trees. */
import type { MatrixPosition } from '../../../server/src/protocol';

const shapes: Readonly<Record<MatrixPosition['position'], string>> = {
  // A filled disc with a tick cut out of it.
  supports: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6.9 11.4 3.7 8.2l1.1-1.1 2.1 2.1 4.3-4.3 1.1 1.1z',
  // A ring with a tick.
  supportsMainly:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4zM7 10.9 4.4 8.3l1-1L7 8.9l3.6-3.6 1 1z',
  // A list with a tick.
  supportsConditionally: 'M3 5.6.9 3.5l.9-.9L3 3.8 5.6 1.2l.9.9zM8 3h7v1.4H8zM1 8h14v1.4H1zM1 12.4h14v1.4H1z',
  // A tick alone.
  noObjection: 'M6.2 12.6 1.6 8l1.1-1.1 3.5 3.5 7.1-7.1 1.1 1.1z',
  // A speech bubble.
  comments: 'M1 2h14v9H7.2L4 14.2V11H1zm1.4 1.4v6.2h3v1.2l1.2-1.2h7V3.4z',
  // A triangle with a line in it.
  doubtful: 'M8 1.2 15.4 14.4H.6zM8 4 2.9 13h10.2zM7.3 6.6h1.4v3.6H7.3zM7.3 11h1.4v1.2H7.3z',
  // A ring with a stroke through it.
  opposes:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 0 1 3.3 1.1L3.7 11.3A5.4 5.4 0 0 1 8 2.6zm4.3 2.1a5.4 5.4 0 0 1-7.6 7.6z',
  // A line.
  abstains: 'M2 7.2h12v1.6H2z',
  // A square in two halves, one of them filled.
  split: 'M1.5 2.5h13v11h-13zM2.9 3.9v8.2H8V3.9z',
  // A question mark.
  unclear:
    'M8 1.5c2.6 0 4.3 1.5 4.3 3.6 0 1.7-.9 2.6-2.1 3.4-1 .7-1.3 1.1-1.3 2v.4H7.3v-.6c0-1.5.7-2.3 1.9-3.1 1-.7 1.5-1.2 1.5-2.1 0-1.2-1-2.1-2.7-2.1-1.6 0-2.6.9-2.8 2.3l-1.6-.3C3.9 2.9 5.5 1.5 8 1.5zM7.2 12.4H9v1.8H7.2z',
  // An empty ring.
  notAddressed: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
};

/** A head and shoulders: a person has decided. */
export const personShape =
  'M8 1a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 8 1zM2 15c0-3.7 2.5-6.2 6-6.2s6 2.5 6 6.2z';

/** The outline of a position's shape, filled by the rule `evenodd`. */
export function shapeOf(position: MatrixPosition['position']): string {
  return shapes[position];
}

import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../text/range';
import { completeParts } from './parts';
import { completeHeadings, completeSections } from './sections';
import { completeStances } from './stances';
import { completeStatutes } from './statutes';
import { typedAt } from './typed';

/** Something that can be written at a place. */
export interface Completion {
  readonly kind: 'section' | 'heading' | 'statute' | 'stance' | 'part';
  readonly label: string;
  /** What is said beside the label; empty where nothing is. */
  readonly detail: string;
  /** What has been typed of it, which the text replaces. */
  readonly range: Range;
  readonly text: string;
  /** The text with places to fill in, in the protocol's notation of snippets. */
  readonly snippet?: string;
  /** What the typed words are compared with. */
  readonly filter: string;
}

/**
 * What can be written at an offset of an answer, best first: sections after "avsnitt", headings and parts
 * where a line begins, acts and stances as soon as their first letters are there.
 *
 * @param asked whether a person writes letters or asks; a space alone brings only sections
 */
export function completion(snapshot: Snapshot, uri: string, offset: number, asked: boolean): Completion[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  const typed = typedAt(document, offset);
  const sections = completeSections(snapshot, document, typed);
  if (sections || !asked) return sections ?? [];
  return [
    ...completeHeadings(snapshot, document, typed),
    ...completeParts(document, typed),
    ...completeStances(document, typed),
    ...completeStatutes(typed),
  ];
}

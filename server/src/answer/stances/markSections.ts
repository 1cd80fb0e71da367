import type { Block } from '../../text/flow';
import type { Range } from '../facts';
import type { ScannedMark } from './scan';
import type { Scope } from './scope';

/**
 * The sections a mark is about: those named in its own part of the sentence, else those its list item names,
 * else those of the heading. What an exception names ("med undantag för avsnitt 5.4") belongs to the next mark.
 */
export function sectionsOf(
  block: Block,
  marks: readonly ScannedMark[],
  at: number,
  scope: Scope,
  under: readonly string[],
): readonly string[] {
  if (!scope.hasNamed(block)) return under;
  const mark = marks[at]!;
  const next = marks[at + 1];
  const previous = marks[at - 1];
  const inSentence = (other: ScannedMark | undefined) => other?.sentenceStart === mark.sentenceStart;
  const after = {
    start: mark.start,
    end: excepts(mark) ? mark.end : next && inSentence(next) ? next.start : mark.sentenceEnd,
  };
  const named = scope.named(fileRange(block, after));
  if (named.length > 0) return named;
  const before =
    previous && inSentence(previous) ? (excepts(previous) ? previous.end : mark.start) : mark.sentenceStart;
  const namedBefore = scope.named(fileRange(block, { start: before, end: mark.start }));
  if (namedBefore.length > 0) return namedBefore;
  const ofItem = block.kind === 'listItem' ? scope.named(block) : [];
  return ofItem.length > 0 ? ofItem : under;
}

const excepts = (mark: ScannedMark) => mark.qualifiers.includes('exception');

function fileRange(block: Block, { start, end }: Range): Range {
  return end > start ? block.prose.range(start, end) : { start: block.start, end: block.start };
}

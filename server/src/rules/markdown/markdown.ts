import type { AnswerDocument } from '../../corpus/document';
import type { Range } from '../../text/range';

/** A heading of Markdown: "## Sammanfattning" has the level 2. The range covers the line. */
export interface MarkdownHeading extends Range {
  readonly level: number;
}

/** The headings of an answer that is written in Markdown; none for other text. */
export function markdownHeadings({ text }: AnswerDocument): MarkdownHeading[] {
  const headings: MarkdownHeading[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const level = /^#{1,6}(?= \S)/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (level) headings.push({ level, start: at, end: at + text.slice(at, end).trimEnd().length });
    at = end;
  }
  return headings;
}

import type { ReferenceKind } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import { isOwnStance } from '../corpus/document';
import type { Range } from '../text/range';

/** What words are coloured as. The order is the legend's. */
export const tokenTypes = [
  'remissHeading',
  'remissSection',
  'remissStatute',
  'remissDocument',
  'remissStance',
] as const;

/** How a stance mark stands: its side, and whether it is set aside. The order is the legend's. */
export const tokenModifiers = ['for', 'against', 'mixed', 'none', 'setAside'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** Coloured words. Tokens come in the order of the text and do not overlap; one may span lines. */
export interface Token extends Range {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const referenceTypes: Readonly<Partial<Record<ReferenceKind, TokenType>>> = {
  section: 'remissSection',
  proposal: 'remissSection',
  statute: 'remissStatute',
  regulation: 'remissStatute',
  eu: 'remissStatute',
  treaty: 'remissStatute',
  sou: 'remissDocument',
  ds: 'remissDocument',
  prop: 'remissDocument',
  bet: 'remissDocument',
  rskr: 'remissDocument',
  skr: 'remissDocument',
  dir: 'remissDocument',
  fpm: 'remissDocument',
  case: 'remissDocument',
  authority: 'remissDocument',
};

/** The coloured words of an answer: headings, what it refers to, and the marks that carry positions. */
export function semanticTokens(document: AnswerDocument): Token[] {
  const { sections, references, stances } = document.answer;
  const inner: Token[] = [
    ...references.flatMap(({ kind, start, end }) => {
      const type = referenceTypes[kind];
      return type ? [{ type, modifiers: [], start, end }] : [];
    }),
    ...stances.map((stance): Token => {
      const modifiers: TokenModifier[] = [stance.direction];
      if (!isOwnStance(stance)) modifiers.push('setAside');
      return { type: 'remissStance', modifiers, start: stance.start, end: stance.end };
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const headings = sections.map(({ start, end }): Token => ({
    type: 'remissHeading',
    modifiers: [],
    start,
    end,
  }));
  return merge(withoutOverlap(inner), headings);
}

function withoutOverlap(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}

/** Both lists in the order of the text, headings cut up around what stands in them. */
function merge(inner: readonly Token[], headings: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const heading of headings) {
    while (next < inner.length && inner[next]!.end <= heading.start) tokens.push(inner[next++]!);
    let from = Math.max(heading.start, tokens.at(-1)?.end ?? 0);
    while (next < inner.length && inner[next]!.start < heading.end) {
      const token = inner[next++]!;
      if (token.start > from) tokens.push({ ...heading, start: from, end: token.start });
      tokens.push(token);
      from = token.end;
    }
    if (heading.end > from) tokens.push({ ...heading, start: from, end: heading.end });
  }
  tokens.push(...inner.slice(next));
  return tokens;
}

import type { Answer } from '../answer/facts';
import type { Range } from '../text/range';
import type { AnswerHead, Passage, Reading } from './document';

/**
 * A reading as plain data, for the way from another thread or from a disk, and for keeping: a thousand answers say a
 * hundred thousand things, and most of them nobody asks for.
 */
export interface PackedReading {
  /** JSON of what is asked of every answer. */
  readonly outline: string;
  /** JSON of the rest, in UTF-8. */
  readonly facts: Uint8Array;
}

interface Outline {
  readonly head: AnswerHead;
  readonly passages: readonly Passage[];
}

type Facts = Omit<Answer, keyof AnswerHead>;

/** Packs what was read in a text. */
export function packReading(answer: Answer, passages: readonly Passage[], text: string): PackedReading {
  const { speakers, sections, references, stances, arguments: reasons, ...head } = answer;
  const outline: Outline = { head, passages };
  const worded = (quotes: readonly WordedRange[]) => quotes.map((quote) => withoutWords(quote, text));
  const facts = {
    speakers,
    sections,
    references: worded(references),
    stances: worded(stances),
    arguments: worded(reasons),
  };
  return { outline: JSON.stringify(outline), facts: new TextEncoder().encode(JSON.stringify(facts)) };
}

/** What was packed; the larger part is unpacked when it is asked for, and let go again. */
export class UnpackedReading implements Reading {
  readonly head: AnswerHead;
  readonly passages: readonly Passage[];
  private readonly facts: Uint8Array;
  private held: WeakRef<Answer> | undefined;

  constructor(
    { outline, facts }: PackedReading,
    private readonly source: { readonly text: string },
  ) {
    const { head, passages } = JSON.parse(outline) as Outline;
    this.head = head;
    this.passages = passages;
    this.facts = facts;
  }

  get answer(): Answer {
    let answer = this.held?.deref();
    if (!answer) {
      answer = { ...this.head, ...unpackFacts(this.facts, this.source.text) };
      this.held = new WeakRef(answer);
    }
    return answer;
  }
}

function unpackFacts(packed: Uint8Array, text: string): Facts {
  const facts = JSON.parse(new TextDecoder().decode(packed)) as Facts;
  for (const quotes of [facts.references, facts.stances, facts.arguments])
    for (const quote of quotes) restoreWords(quote, text);
  return facts;
}

/** A fact that shows its own words. */
interface WordedRange extends Range {
  readonly text?: string;
}

/** The words of a range are in the text: they are half of what there is to say of it. */
function withoutWords<Quote extends WordedRange>(quote: Quote, text: string): Quote {
  const { text: words, ...rest } = quote;
  return words === text.slice(quote.start, quote.end) ? (rest as Quote) : quote;
}

function restoreWords(quote: WordedRange & { text?: string }, text: string): void {
  quote.text ??= text.slice(quote.start, quote.end);
}

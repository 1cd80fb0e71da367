/** What a block's marks point at, in the light of the text before them and of the report under review. */
import type { Block } from '../../text/flow';
import { actOn, mayBear, statuteByAbbreviation, statuteByName } from '../../lexicon/statutesLookup';
import type { Reference } from '../facts';
import { expandSpans } from '../sections/expand';
import type { Heading } from '../sections/headings';
import type { ActMention, Article, EuMark, EuMention, Mark, SectionMark, StatuteMark } from './marks';
import type { ReferenceContext } from './references';
import { addressOfReport } from './series';

/** How many blocks an EU act is remembered for an article that stands alone. */
const euMemory = 4;

type Found = Omit<Reference, 'start' | 'end' | 'text'> & { readonly end?: number };

/** Reads the blocks of one text in their order, learning the names that it gives to acts. */
export class Resolver {
  /** The report's section numbers, as far as they are known. */
  private readonly known: readonly string[];
  /** The same, with the chapters and sections that hold them. */
  private readonly existing: ReadonlySet<string>;
  /** The heading that the blocks have come to; both come in the order of the text. */
  private heading = 0;
  /** Numbers of acts by the names and short names that the text has given them. */
  private readonly learnt = new Map<string, string>();
  private readonly learntEu = new Map<string, string>();
  private latestAct: string | null = null;
  private earlierAct: string | null = null;
  private latestEu: { mention: EuMention; block: number } | null = null;
  /** Addresses of the EU acts that the block at hand has named. */
  private readonly euOfBlock = new Set<string>();
  private block = 0;

  constructor(
    private readonly text: string,
    private readonly context: ReferenceContext,
  ) {
    this.known = context.sections.map(({ number }) => number);
    this.existing = new Set(this.known.flatMap(withAncestors));
  }

  /** The references of the next block, ascending. */
  resolve(block: Block, marks: readonly Mark[], found: Reference[]): void {
    this.block++;
    this.euOfBlock.clear();
    for (const mark of marks) {
      const reference = this.one(block, mark);
      if (!reference) continue;
      const { start, end } = block.prose.range(mark.start, reference.end ?? mark.end);
      found.push(this.toReference(start, end, reference));
    }
  }

  private toReference(start: number, end: number, { kind, target, through, named }: Found): Reference {
    const text = this.text.slice(start, end);
    if (through) return { text, start, end, kind, target, through };
    if (named !== undefined) return { text, start, end, kind, target, named };
    return { text, start, end, kind, target };
  }

  private one(block: Block, mark: Mark): Found | null {
    if (mark.is === 'fixed') return { kind: mark.kind, target: mark.target };
    if (mark.is === 'eu') return this.eu(mark);
    if (mark.is === 'statute') return this.statute(mark);
    // Page numbers and a table of contents point at nothing outside the answer.
    return block.kind === 'furniture' ? null : this.section(block, mark);
  }

  private section(block: Block, mark: SectionMark): Found | null {
    if (!this.isMeant(block, mark)) return null;
    const { kind, fragment, report = this.context.inquiry ?? '' } = mark;
    // An annex may as well be the answer's own.
    const unnamed = mark.own || fragment === null || (kind === 'annex' && mark.report === undefined);
    if (unnamed) return { kind, target: null };
    if (kind === 'page') return { kind, target: `${addressOfReport(report) ?? report}#${fragment}` };
    const through = this.between(mark, report).map((number) => `${report}#${number}`);
    return { kind, target: `${report}#${fragment}`, ...(through.length > 0 ? { through } : {}) };
  }

  /** The sections between a number and the one that ends its range, in the report's own numbering if it is ours. */
  private between({ fragment, upTo }: SectionMark, report: string): string[] {
    if (fragment === null || upTo === undefined) return [];
    const known = report === (this.context.inquiry ?? '') ? this.known : [];
    return expandSpans([{ first: fragment, last: upTo }], known).slice(1, -1);
  }

  /** Whether a number is a section's: the heading it opens says so, or its words, or the report's numbering. */
  private isMeant(block: Block, { start, fragment, doubt, opening }: SectionMark): boolean {
    if (fragment === null) return true;
    if (opening) {
      const heading = this.headingAt(block.prose.origin(start));
      if (heading) return heading.numbers.includes(fragment);
      if (!fragment.includes('.')) return false;
      if (!this.context.headings && block.kind === 'heading') return true;
    }
    return !doubt || this.existing.has(fragment);
  }

  private headingAt(offset: number): Heading | undefined {
    const { headings = [] } = this.context;
    while (this.heading < headings.length && headings[this.heading]!.end <= offset) this.heading++;
    const heading = headings[this.heading];
    return heading && heading.start <= offset ? heading : undefined;
  }

  private statute(mark: StatuteMark): Found | null {
    const { kind, fragment, act } = mark;
    const resolved = act && this.act(act, fragment === '');
    if (resolved) {
      const { number, named } = resolved;
      const target = `https://lagen.nu/${number}${fragment && `#${fragment}`}`;
      return { kind, target, ...(named === undefined ? {} : { named }) };
    }
    const euAddress = act?.name === undefined ? undefined : this.learntEu.get(act.name);
    if (euAddress !== undefined && fragment === '') return { kind: 'eu', target: euAddress };
    // A chapter of nothing named is more likely a number and a word than a reference.
    if (!fragment.includes('P')) return null;
    return { kind, target: null, end: act?.relative ? mark.end : Math.min(mark.end, mark.pinpointEnd) };
  }

  /** The number of the act that a text means; `alone`: no place in it is named, so that its name must be distinct. */
  private act(mention: ActMention, alone: boolean): { number: string; named?: string } | null {
    const number = this.numberOf(mention, alone);
    if (number === null) return null;
    if (mention.number !== undefined) {
      const named = this.misnamed(mention);
      const own = mention.name ?? mention.abbreviation;
      if (own !== undefined && named === undefined) this.learnt.set(own, number);
      this.remember(mention, number);
      return named === undefined ? { number } : { number, named };
    }
    // "den förstnämnda" does not make it the one named last.
    if (mention.relative === undefined) this.remember(mention, number);
    return { number };
  }

  private numberOf(mention: ActMention, alone: boolean): string | null {
    const { number, name, abbreviation, relative } = mention;
    if (number !== undefined) return number;
    if (relative !== undefined) return (relative === 'first' ? this.earlierAct : null) ?? this.latestAct;
    const own = name ?? abbreviation!;
    const learnt = this.learnt.get(own);
    if (learnt !== undefined) return learnt;
    const statute = name === undefined ? statuteByAbbreviation(own) : statuteByName(own);
    if (!statute || (alone && name === undefined && !statute.distinct)) return null;
    return actOn(statute, this.context.date).number;
  }

  /** The act that the name means, where the number beside it is another's. */
  private misnamed({ number, name, abbreviation }: ActMention): string | undefined {
    const statute = name === undefined ? statuteByAbbreviation(abbreviation ?? '') : statuteByName(name);
    if (!statute || number === undefined || mayBear(statute, number)) return undefined;
    return actOn(statute, this.context.date).number;
  }

  private remember(mention: ActMention, number: string): void {
    for (const name of mention.learns ?? []) this.learnt.set(name, number);
    if (number === this.latestAct) return;
    this.earlierAct = this.latestAct;
    this.latestAct = number;
  }

  private eu({ kind, article, act, introduced }: EuMark): Found | null {
    const resolved = act ? this.euAct(act) : this.recentEu(undefined);
    if (!resolved?.address) return act === null || article ? { kind, target: null } : null;
    // A name that the act has just been given is no new reference to it.
    if (introduced && this.euOfBlock.has(resolved.address)) return null;
    this.euOfBlock.add(resolved.address);
    for (const name of act?.learns ?? []) this.learntEu.set(name, resolved.address);
    this.latestEu = { mention: resolved, block: this.block };
    return {
      kind: resolved.articles === 'coe' || resolved.articles === 'none' ? 'treaty' : kind,
      target: resolved.address + articleFragment(article, resolved.articles),
    };
  }

  private euAct({ address, articles = 'eu', name, relative }: EuMention): EuMention | null {
    if (address !== undefined) return { address, articles };
    if (relative !== undefined) return this.recentEu(relative);
    const learnt = this.learntEu.get(name ?? '');
    return learnt === undefined ? null : { address: learnt, articles };
  }

  /** The EU act named last, if it was near; of one kind where its letter is given. */
  private recentEu(letter: string | undefined): EuMention | null {
    if (!this.latestEu || this.block - this.latestEu.block > euMemory) return null;
    const { mention } = this.latestEu;
    const own = /celex\/3\d{4}([A-Z])/.exec(mention.address ?? '')?.[1] ?? 'treaty';
    return letter === undefined || own === letter ? mention : null;
  }
}

/** "4.1.4", "4.1" and "4" for "4.1.4". */
function withAncestors(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('.'));
}

/** "#5.1.c" in EU acts, "#A5P1Lc" in the Council of Europe's. */
function articleFragment(article: Article | null, articles: EuMention['articles']): string {
  if (!article || articles === 'none') return '';
  if (article.recital) return `#recital-${article.parts[0]}`;
  if (articles !== 'coe') return `#${article.parts.join('.')}`;
  const [number, ...rest] = article.parts;
  return `#A${number}${rest.map((part) => (/^\d/.test(part) ? `P${part}` : `L${part}`)).join('')}`;
}

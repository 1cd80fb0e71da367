import type { Snapshot } from '../corpus/snapshot';
import type { Filter } from './filter';
import { isFiltering, Sieve } from './filter';
import { FilteredInquiry, inquiryKeys, readAnswers } from './filteredInquiry';
import type { InquiryNode, NodeSubject, TreeName, TreeNode } from './nodes';
import type { Place } from './place';
import { placeOf } from './place';
import type { Grouping } from './proposals';
import { designationOf, pathToProposal, underProposal } from './proposals';
import { pathToRespondent, underRespondent } from './respondents';
import { subjectAt } from './subject';

/** How a person wants to see a tree. */
export interface TreeOptions {
  readonly tree: TreeName;
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** The ids of the answers that are marked as read. */
  readonly read: readonly string[];
}

/** What one inquiry holds, for a view to say above its tree, in its badge, and in the status. */
export interface InquiryOverview {
  /** The inquiry's key. */
  readonly id: string;
  readonly designation: string;
  readonly title: string | null;
  /** False while the folder is still being read. */
  readonly complete: boolean;
  /** How many respondents have answered, how many of them are shown, and how many of all nobody has read. */
  readonly answers: number;
  readonly shownAnswers: number;
  readonly unread: number;
  /** How many sections the report is known to have, and how many of them are shown. */
  readonly sections: number;
  readonly shownSections: number;
}

/** A tree as a person wants to see it, of one snapshot. */
export class Tree {
  private readonly keys: readonly string[];
  private readonly read: ReadonlySet<string>;
  private readonly sieve: Sieve;
  private readonly inquiries = new Map<string, FilteredInquiry>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly options: TreeOptions,
  ) {
    this.keys = inquiryKeys(snapshot);
    this.read = readAnswers(snapshot, options.read);
    this.sieve = new Sieve(options.filter, this.read);
  }

  /** What stands under a node; for null the roots. One inquiry needs no node of its own: what is under it are the roots. */
  under(of: NodeSubject | null): TreeNode<Place>[] {
    if (of && (of.section !== undefined || of.kind || of.respondent !== undefined)) return this.inside(of);
    if (of) return this.inside({ inquiry: of.inquiry });
    if (this.keys.length === 1) return this.inside({ inquiry: this.keys[0]! });
    const nodes = this.keys.map((key) => this.inquiryNode(key));
    return this.sieve.isActive ? nodes.filter(({ leaf }) => !leaf) : nodes;
  }

  /** The nodes from a root down to the one that stands for something, or as near as the tree shows. */
  pathTo(of: NodeSubject): TreeNode<Place>[] {
    if (!this.keys.includes(of.inquiry)) return [];
    const { tree, grouping } = this.options;
    const inquiry = this.inquiry(of.inquiry);
    const path =
      tree === 'proposals' ? pathToProposal(inquiry, of, grouping) : pathToRespondent(inquiry, of, this.read);
    return path.length > 0 && this.keys.length > 1 ? [this.inquiryNode(of.inquiry), ...path] : path;
  }

  private inside(of: NodeSubject): TreeNode<Place>[] {
    const { tree, grouping } = this.options;
    const inquiry = this.inquiry(of.inquiry);
    return tree === 'proposals'
      ? underProposal(inquiry, of, grouping, this.read)
      : underRespondent(inquiry, of, this.read);
  }

  private inquiryNode(key: string): InquiryNode<Place> {
    const { index, remiss } = this.inquiry(key);
    return {
      type: 'inquiry',
      id: key,
      of: { inquiry: key },
      leaf: this.inside({ inquiry: key }).length === 0,
      designation: designationOf(this.snapshot, index),
      title: remiss?.inquiry.title ?? null,
      answers: index.respondents.size,
      location: remiss ? placeOf(remiss.uri, { start: 0, end: 0 }) : null,
    };
  }

  private inquiry(key: string): FilteredInquiry {
    let inquiry = this.inquiries.get(key);
    if (!inquiry) {
      inquiry = new FilteredInquiry(this.snapshot, key, this.sieve);
      this.inquiries.set(key, inquiry);
    }
    return inquiry;
  }
}

/** What every inquiry holds, in their order. */
export function overview(snapshot: Snapshot, filter: Filter, marked: readonly string[]): InquiryOverview[] {
  const read = readAnswers(snapshot, marked);
  const sieve = new Sieve(filter, read);
  const filtering = isFiltering(filter);
  return inquiryKeys(snapshot).map((key) => {
    const inquiry = new FilteredInquiry(snapshot, key, sieve);
    const { respondents, numbers } = inquiry;
    const answers = respondents.length;
    return {
      id: key,
      designation: designationOf(snapshot, inquiry.index),
      title: inquiry.remiss?.inquiry.title ?? null,
      complete: snapshot.complete,
      answers,
      shownAnswers: filtering ? respondents.filter((each) => inquiry.showsAnswer(each)).length : answers,
      unread: respondents.filter(({ id }) => !read.has(id)).length,
      sections: numbers.length,
      shownSections: filtering ? numbers.filter((number) => inquiry.showsOn(number)).length : numbers.length,
    };
  });
}

/**
 * What a place in a file is about, for a tree to show: in an answer the respondent, and the section of the innermost
 * passage; in `remiss.json` the section. Null where the file is neither, or the place of `remiss.json` names none.
 */
export function nodeSubjectAt(snapshot: Snapshot, uri: string, offset: number): NodeSubject | null {
  const document = snapshot.document(uri);
  if (!document) {
    const subject = subjectAt(snapshot, uri, offset);
    return subject && { inquiry: subject.inquiryKey, section: subject.numbers[0]! };
  }
  const passage = document.passages
    .filter(({ whole }) => offset >= whole.start && offset <= whole.end)
    .reduce<(typeof document.passages)[number] | null>(
      (inner, each) => (inner && lengthOf(inner.whole) <= lengthOf(each.whole) ? inner : each),
      null,
    );
  return {
    inquiry: document.inquiryKey,
    respondent: document.respondent.key,
    ...(passage && { section: passage.number }),
  };
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}

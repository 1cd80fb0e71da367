import type { Position, RespondentKind } from '../answer/facts';

/**
 * The nodes of the trees. `At` is where a node leads: a place in offsets here, a location in the protocol.
 *
 * Ids are made of who answers what, and survive whatever is read anew: `sou 2024:72`, `sou 2024:72#5.4`,
 * `sou 2024:72#5.4/botkyrka kommun`, `sou 2024:72/botkyrka kommun#5.4`. Within one tree no two nodes have the same.
 */
export type TreeNode<At> =
  | InquiryNode<At>
  | SectionNode<At>
  | PositionNode
  | SilentNode
  | RespondentNode<At>
  | KindNode
  | AnswerNode<At>
  | StatementNode<At>;

/** The proposals and who says what of them; the respondents and what they say. */
export type TreeName = 'proposals' | 'respondents';

/** What a node stands for, as plain data: a client hands it back to ask what is under it. */
export interface NodeSubject {
  /** The inquiry's key. */
  readonly inquiry: string;
  readonly section?: string;
  /** Those who take a position on the section. */
  readonly position?: Position;
  /** Those who say nothing of the section. */
  readonly silent?: boolean;
  readonly kind?: RespondentKind;
  /** The respondent's key. */
  readonly respondent?: string;
}

interface NodeBase {
  readonly id: string;
  readonly of: NodeSubject;
  /** Whether nothing is under it. */
  readonly leaf: boolean;
}

export interface InquiryNode<At> extends NodeBase {
  readonly type: 'inquiry';
  /** "SOU 2024:72", or the title where the remiss has no number. */
  readonly designation: string;
  readonly title: string | null;
  /** How many respondents have answered: the denominator of every count below. */
  readonly answers: number;
  /** `remiss.json`, where there is one. */
  readonly location: At | null;
}

/** A section of the report. The counts are of what the filter shows. */
export interface SectionNode<At> extends NodeBase {
  readonly type: 'section';
  /** "4.1.4" */
  readonly number: string;
  readonly title: string | null;
  /** "2 för · 1 emot · 1 oklart" */
  readonly countsText: string;
  /** How many respondents that say something of exactly this section are shown, of how many. */
  readonly shown: number;
  readonly answered: number;
  readonly answers: number;
  /** Whether the report has sections below this one. */
  readonly divided: boolean;
  /** The entry in `remiss.json`, where there is one. */
  readonly location: At | null;
}

/** Those who take one position on a section. */
export interface PositionNode extends NodeBase {
  readonly type: 'position';
  readonly position: Position;
  readonly positionText: string;
  readonly shown: number;
  /** How many say something of the section. */
  readonly answered: number;
}

/** Those who have answered and say nothing of a section, of what is above it or below it. */
export interface SilentNode extends NodeBase {
  readonly type: 'silent';
  readonly shown: number;
  readonly answers: number;
}

/** What somebody says of a section. */
interface Statement<At> extends NodeBase {
  /** The section, "5.4". */
  readonly number: string;
  readonly position: Position;
  /** "tillstyrker i huvudsak" */
  readonly positionText: string;
  /** What a person has decided, beside what the machine reads, in words; null where nothing is decided. */
  readonly decisionText: string | null;
  /** The words that carry the position, as they stand in the answer, line breaks as spaces; null where none do. */
  readonly quote: string | null;
  /** Where the quote stands; the heading where there is no quote. */
  readonly location: At;
}

/** A respondent under a section. */
export interface RespondentNode<At> extends Statement<At> {
  readonly type: 'respondent';
  readonly name: string;
  readonly kind: RespondentKind | null;
}

/** A section under a respondent. */
export interface StatementNode<At> extends Statement<At> {
  readonly type: 'statement';
  readonly title: string | null;
}

/** The respondents of one kind. */
export interface KindNode extends NodeBase {
  readonly type: 'kind';
  readonly kind: RespondentKind;
  /** "Kommuner" */
  readonly kindText: string;
  readonly shown: number;
  /** How many of the kind have answered. */
  readonly answers: number;
  /** How many of those shown nobody has read. */
  readonly unread: number;
}

/** An answer, in one file or several. */
export interface AnswerNode<At> extends NodeBase {
  readonly type: 'answer';
  readonly name: string;
  readonly kind: RespondentKind | null;
  /** Of the answer as a whole. */
  readonly position: Position;
  readonly positionText: string;
  /** What a person has decided of the whole; null where nothing is decided. */
  readonly decisionText: string | null;
  /** How many sections it says something of that are shown, of how many. */
  readonly shown: number;
  readonly sections: number;
  readonly read: boolean;
  /** Where the answer begins. */
  readonly location: At;
}

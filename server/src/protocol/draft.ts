/** The writer's own draft: how far it has come. */
import type { Location } from 'vscode-languageserver-types';
import type { Position } from '../answer/facts';

/** Client to server: the writer's own drafts, a tree each; none where no answer is the writer's. `() -> DraftNode[]` */
export const draftsRequest = 'remissvar/drafts';

/** Ids come from domain identity and survive a refresh: `file:///remiss/svar.txt`, `file:///remiss/svar.txt#4.1`. */
export interface DraftNode {
  readonly type: 'draft';
  readonly id: string;
  readonly uri: string;
  /** "S2024-01966 Botkyrka kommun.remissvar" */
  readonly name: string;
  /** "SOU 2024:72" */
  readonly designation: string;
  /** How many sections there are to answer: the denominator of every count below. */
  readonly total: number;
  readonly answered: number;
  readonly unclear: number;
  readonly left: number;
  /** What says one thing here and another there, as the rules find it. */
  readonly contradictions: readonly ContradictionNode[];
  /** In the order of the report; a chapter that is answered as a whole is a section itself. */
  readonly parts: readonly (DraftChapterNode | DraftSectionNode)[];
}

export interface DraftChapterNode {
  readonly type: 'chapter';
  readonly id: string;
  /** "4" */
  readonly number: string;
  readonly title: string | null;
  readonly total: number;
  readonly answered: number;
  readonly sections: readonly DraftSectionNode[];
}

export interface DraftSectionNode {
  readonly type: 'section';
  readonly id: string;
  readonly draft: string;
  /** "5.3", "5.4": one proposal may stand in two sections. */
  readonly numbers: readonly string[];
  readonly title: string | null;
  /** `unclear`: it is taken up without a position; `left`: nothing is said. */
  readonly state: 'answered' | 'unclear' | 'left';
  readonly position: Position;
  /** "tillstyrker i huvudsak" */
  readonly positionText: string;
  /** The number under which it is answered, where that is not its own. */
  readonly under: string | null;
  readonly quote: string | null;
  /** The words that carry the position, or the heading; null where nothing is said. */
  readonly location: Location | null;
  /** Heading and body, where the draft has a heading for it. */
  readonly whole: Location | null;
  readonly contradictions: readonly ContradictionNode[];
}

export interface ContradictionNode {
  readonly type: 'contradiction';
  readonly id: string;
  readonly draft: string;
  readonly message: string;
  readonly location: Location;
}

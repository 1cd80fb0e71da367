import type { Snapshot } from '../corpus/snapshot';
import type { Adjacent } from '../features/adjacent';
import type { PlacedExplanation, PlacedMark } from '../features/explain';
import type { InquiryTree, RespondentLeaf, SectionTree } from '../features/proposals';
import type { OutlineItem } from '../features/symbols';
import type {
  AdjacentPosition,
  ExplainedMark,
  Explanation,
  InquiryNode,
  RespondentNode,
  SectionNode,
} from '../protocol';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Lined, Positions } from './positions';

/** What features answer, with locations in the place of offsets. */
export class Located {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly positions: Positions,
  ) {}

  inquiry({ place, sections, ...rest }: InquiryTree): InquiryNode {
    return {
      ...rest,
      location: place && this.positions.location(this.snapshot, place),
      sections: sections.map((section) => this.section(section)),
    };
  }

  adjacent({ respondent, ...rest }: Adjacent): AdjacentPosition {
    return { ...rest, respondent: this.respondent(respondent) };
  }

  explanation({ marks, setAside, reasons, ...rest }: PlacedExplanation): Explanation {
    return {
      ...rest,
      marks: marks.map((mark) => this.mark(mark)),
      setAside: setAside.map((mark) => ({ ...this.mark(mark), because: mark.because })),
      reasons: reasons.map(({ place, ...reason }) => ({
        ...reason,
        location: this.positions.location(this.snapshot, place),
      })),
    };
  }

  symbol(file: Lined, item: OutlineItem): DocumentSymbol {
    return {
      name: item.name,
      detail: item.detail,
      kind: SymbolKind.String,
      range: this.positions.range(file, item.range),
      selectionRange: this.positions.range(file, item.selectionRange),
      children: item.children.map((child) => this.symbol(file, child)),
    };
  }

  private section({ place, sections, respondents, ...rest }: SectionTree): SectionNode {
    return {
      ...rest,
      location: place && this.positions.location(this.snapshot, place),
      sections: sections.map((section) => this.section(section)),
      respondents: respondents.map((respondent) => this.respondent(respondent)),
    };
  }

  private respondent({ place, ...rest }: RespondentLeaf): RespondentNode {
    return { ...rest, location: this.positions.location(this.snapshot, place) };
  }

  private mark({ quote, positionText, rule, place }: PlacedMark): ExplainedMark {
    return { quote, positionText, rule, location: this.positions.location(this.snapshot, place) };
  }
}

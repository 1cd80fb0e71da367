import type { Snapshot } from '../corpus/snapshot';
import type { Adjacent } from '../features/adjacent';
import type * as explained from '../features/explain';
import type { TreeNode } from '../features/nodes';
import type { Place } from '../features/place';
import type { OutlineItem } from '../features/symbols';
import type * as protocol from '../protocol';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, Location } from 'vscode-languageserver-types';
import type { Lined, Positions } from './positions';

/** What features answer, with locations in the place of offsets. */
export class Located {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly positions: Positions,
  ) {}

  node(node: TreeNode<Place>): protocol.TreeNode {
    switch (node.type) {
      case 'position':
      case 'silent':
      case 'kind':
        return node;
      case 'inquiry':
      case 'section':
        return { ...node, location: node.location && this.location(node.location) };
      case 'respondent':
      case 'answer':
      case 'statement':
        return { ...node, location: this.location(node.location) };
    }
  }

  adjacent({ respondent, ...rest }: Adjacent<Place>): protocol.AdjacentPosition {
    return { ...rest, respondent: this.at(respondent) };
  }

  explanation({ marks, setAside, reasons, ...rest }: explained.Explanation<Place>): protocol.Explanation {
    return {
      ...rest,
      marks: marks.map((mark) => this.at(mark)),
      setAside: setAside.map((mark) => this.at(mark)),
      reasons: reasons.map((reason) => this.at(reason)),
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

  private at<Thing extends { readonly location: Place }>(
    thing: Thing,
  ): Omit<Thing, 'location'> & { readonly location: Location } {
    return { ...thing, location: this.location(thing.location) };
  }

  private location(place: Place): Location {
    return this.positions.location(this.snapshot, place);
  }
}

/** What a node of "Mitt svar" says, in words, shape and colour; in that order, for each must do without the next. */
import * as l10n from '@vscode/l10n';
import type { DraftNode, DraftSectionNode } from '../../../server/src/protocol';
import { iconOf, type Label } from '../trees/labels';
import type { Node } from './nodes';

const contradicted = { shape: 'error', color: 'charts.orange' };

export function labelOf(node: Node): Label {
  switch (node.type) {
    case 'draft': {
      const label = `${node.designation} · ${answeredText(node)}`;
      return {
        label,
        description: node.name,
        spoken: `${node.designation}, ${node.name}, ${answeredText(node)}`,
      };
    }
    case 'chapter': {
      const spoken = [[node.number, node.title].filter(Boolean).join(' '), answeredText(node)].join(', ');
      return { label: `${node.number} · ${answeredText(node)}`, description: node.title ?? '', spoken };
    }
    case 'contradictions': {
      const label = l10n.t('Contradictions');
      const count = String(node.contradictions.length);
      return { label, description: count, spoken: `${label}, ${count}`, icon: contradicted };
    }
    case 'contradiction':
      return { label: node.message, description: '', spoken: node.message, icon: contradicted };
    case 'section':
      return sectionLabel(node);
  }
}

/** The state before the title: a title is long, and what it pushes out of a narrow view is lost. */
function sectionLabel(section: DraftSectionNode): Label {
  const number = section.numbers.join(', ');
  const state = stateText(section);
  const spoken = [[number, section.title].filter(Boolean).join(' '), state];
  if (section.quote) spoken.push(`”${section.quote}”`);
  return {
    label: `${number} · ${state}`,
    description: section.title ?? '',
    spoken: spoken.join(', '),
    icon: section.contradictions.length > 0 ? contradicted : iconOf(section.position),
  };
}

/** "avstyrker", "tillstyrker (under 7.2)", "kvar", "avstyrker, motsägs" */
export function stateText({ state, positionText, under, contradictions }: DraftSectionNode): string {
  const position = state === 'left' ? l10n.t('left') : positionText;
  const placed = under === null ? position : l10n.t('{0} (under {1})', position, under);
  return contradictions.length > 0 ? l10n.t('{0}, contradicted', placed) : placed;
}

/** "4 av 12 besvarade" */
export function answeredText({ answered, total }: Pick<DraftNode, 'answered' | 'total'>): string {
  return l10n.t('{0} of {1} answered', answered, total);
}

/** What there is to mend in the drafts: sections without a position, and contradictions. */
export function toMend(
  drafts: readonly DraftNode[],
): { readonly value: number; readonly tooltip: string } | undefined {
  const count = (of: (draft: DraftNode) => number): number =>
    drafts.reduce((sum, draft) => sum + of(draft), 0);
  const unclear = count((draft) => draft.unclear);
  const contradictions = count((draft) => draft.contradictions.length);
  if (unclear + contradictions === 0) return undefined;
  const tooltip = l10n.t(
    'In your draft: without a position {0}, contradictions {1}',
    unclear,
    contradictions,
  );
  return { value: unclear + contradictions, tooltip };
}

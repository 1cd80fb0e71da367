/** What a node of the tree says, in words, shape and colour; in that order, for each must do without the next. */
import * as l10n from '@vscode/l10n';
import type { InquiryNode, RespondentNode, SectionNode } from '../../../server/src/protocol';
import { isInquiry, isSection, type ProposalNode } from './nodes';

type Position = RespondentNode['position'];

export interface Label {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** A codicon and a theme colour; none where the words are enough. */
  readonly icon?: { readonly shape: string; readonly color: string };
}

/** A shape for each position, so that none is told from another by its colour alone. */
const shapes: Readonly<Record<Position, string>> = {
  supports: 'pass-filled',
  supportsMainly: 'pass',
  supportsConditionally: 'checklist',
  noObjection: 'check',
  comments: 'comment',
  doubtful: 'warning',
  opposes: 'circle-slash',
  abstains: 'dash',
  split: 'split-horizontal',
  unclear: 'question',
  notAddressed: 'circle-large-outline',
};

const green = 'charts.green';
const red = 'charts.red';
const grey = 'descriptionForeground';
const colors: Readonly<Record<Position, string>> = {
  supports: green,
  supportsMainly: green,
  supportsConditionally: green,
  noObjection: green,
  comments: grey,
  doubtful: 'charts.orange',
  opposes: red,
  abstains: grey,
  split: 'charts.purple',
  unclear: grey,
  notAddressed: grey,
};

export function labelOf(node: ProposalNode): Label {
  if (isInquiry(node)) return inquiryLabel(node);
  return isSection(node) ? sectionLabel(node) : respondentLabel(node);
}

function inquiryLabel({ designation, title, answers }: InquiryNode): Label {
  const description = answersText(answers);
  const label = title && title !== designation ? `${designation} ${title}` : designation;
  return { label, description, spoken: `${label}, ${description}` };
}

/** The counts before the title: a title is long, and what it pushes out of a narrow view is lost. */
function sectionLabel({ number, title, countsText }: SectionNode): Label {
  const spoken = [[number, title].filter(Boolean).join(' '), countsText].filter(Boolean).join(', ');
  const label = [number, countsText].filter(Boolean).join(' · ');
  return { label, description: title ?? '', spoken };
}

function respondentLabel({ name, position, positionText, quote }: RespondentNode): Label {
  return {
    label: name,
    description: quote ? `${positionText} · ”${quote}”` : positionText,
    spoken: quote ? `${name}, ${positionText}: ”${quote}”` : `${name}, ${positionText}`,
    icon: { shape: shapes[position], color: colors[position] },
  };
}

/** "SOU 2024:72 · 3 svar" */
export function headingOf({ designation, answers }: InquiryNode): string {
  return `${designation} · ${answersText(answers)}`;
}

function answersText(answers: number): string {
  return answers === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', answers);
}

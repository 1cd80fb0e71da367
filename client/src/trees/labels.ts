/** What a node of a tree says, in words, shape and colour; in that order, for each must do without the next. */
import * as l10n from '@vscode/l10n';
import type {
  AnswerNode,
  InquiryNode,
  KindNode,
  PositionNode,
  RespondentNode,
  SectionNode,
  SilentNode,
  StatementNode,
  TreeNode,
} from '../../../server/src/protocol';

type Position = RespondentNode['position'];

export interface Label {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: position and count in words, whole. */
  readonly spoken: string;
  /** A codicon and a theme colour; none where the words are enough. */
  readonly icon?: Icon;
}

export interface Icon {
  readonly shape: string;
  readonly color: string;
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

/** The shape and colour of a position. */
export function iconOf(position: Position): Icon {
  return { shape: shapes[position], color: colors[position] };
}

export function labelOf(node: TreeNode): Label {
  switch (node.type) {
    case 'inquiry':
      return inquiryLabel(node);
    case 'section':
      return sectionLabel(node);
    case 'position':
      return positionLabel(node);
    case 'silent':
      return silentLabel(node);
    case 'respondent':
      return respondentLabel(node);
    case 'kind':
      return kindLabel(node);
    case 'answer':
      return answerLabel(node);
    case 'statement':
      return statementLabel(node);
  }
}

function inquiryLabel({ designation, title, answers }: InquiryNode): Label {
  const description = answersText(answers);
  const label = title && title !== designation ? `${designation} ${title}` : designation;
  return { label, description, spoken: `${label}, ${description}` };
}

/** The counts before the title: a title is long, and what it pushes out of a narrow view is lost. */
function sectionLabel(node: SectionNode): Label {
  const { number, title } = node;
  const name = titled(number, title);
  if (!hasCounts(node)) return { label: number, description: title ?? '', spoken: name };
  const { shown, answered, answers, countsText } = node;
  const isFiltered = shown < answered;
  const seen = isFiltered
    ? l10n.t('{0} of {1} shown', shown, answered)
    : l10n.t('{0} of {1}', answered, answers);
  const heard = isFiltered ? seen : l10n.t('{0} of {1} answers', answered, answers);
  return {
    label: `${number} · ${withCounts(seen, countsText)}`,
    description: title ?? '',
    spoken: `${name}, ${withCounts(heard, listed(countsText))}`,
  };
}

/** A chapter of which nobody speaks as a whole is no proposal that nobody has answered. */
function hasCounts({ answers, answered, divided }: SectionNode): boolean {
  return answers > 0 && (answered > 0 || !divided);
}

function positionLabel({ position, positionText, shown, answered }: PositionNode): Label {
  return {
    label: positionText,
    description: l10n.t('{0} of {1}', shown, answered),
    spoken: `${positionText}, ${l10n.t('{0} of {1} answers', shown, answered)}`,
    icon: iconOf(position),
  };
}

/** "4", not "4.1". */
export function isChapter(number: string): boolean {
  return !number.includes('.');
}

/** Below the last section of a chapter stand those who are silent on the chapter, not on that section. */
function silentLabel({ of: { section = '' }, shown, answers }: SilentNode): Label {
  const label = isChapter(section)
    ? l10n.t('{0} of {1} say nothing of the chapter', shown, answers)
    : l10n.t('{0} of {1} say nothing of the section', shown, answers);
  return { label, description: '', spoken: label, icon: iconOf('notAddressed') };
}

function respondentLabel({ name, position, positionText, decisionText, quote }: RespondentNode): Label {
  const stands = decisionText ?? positionText;
  return {
    label: name,
    description: [stands, quoted(quote)].filter(Boolean).join(' · '),
    spoken: spokenWith(`${name}, ${stands}`, quote),
    icon: iconOf(position),
  };
}

function kindLabel({ kindText, shown, answers, unread }: KindNode): Label {
  const seen = shown < answers ? l10n.t('{0} of {1} shown', shown, answers) : answersText(answers);
  const left = unread === 1 ? l10n.t('1 unread') : l10n.t('{0} unread', unread);
  const description = unread > 0 ? `${seen}, ${left}` : seen;
  return {
    label: kindText,
    description,
    spoken: `${kindText}, ${description}`,
    icon: { shape: 'organization', color: grey },
  };
}

/** Whether it is read stands first: that is what a person goes by who has forty answers before her. */
function answerLabel({ name, positionText, decisionText, shown, sections, read }: AnswerNode): Label {
  const stands = decisionText ?? positionText;
  const held =
    shown < sections
      ? l10n.t('{0} of {1} sections shown', shown, sections)
      : sections === 1
        ? l10n.t('1 section')
        : l10n.t('{0} sections', sections);
  const unread = read ? '' : l10n.t('unread');
  return {
    label: name,
    description: [unread, stands, held].filter(Boolean).join(' · '),
    spoken: [name, unread, l10n.t('The answer as a whole: {0}', stands), held].filter(Boolean).join(', '),
    icon: read ? { shape: 'mail-read', color: grey } : { shape: 'mail', color: 'charts.blue' },
  };
}

function statementLabel(node: StatementNode): Label {
  const { number, title, position, positionText, decisionText, quote } = node;
  const stands = decisionText ?? positionText;
  return {
    label: `${number} · ${stands}`,
    description: quoted(quote) || (title ?? ''),
    spoken: spokenWith(`${titled(number, title)}, ${stands}`, quote),
    icon: iconOf(position),
  };
}

/** "SOU 2024:72 · 3 svar" */
export function headingOf({ designation, answers }: Pick<InquiryNode, 'designation' | 'answers'>): string {
  return `${designation} · ${answersText(answers)}`;
}

function answersText(answers: number): string {
  return answers === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', answers);
}

function titled(number: string, title: string | null): string {
  return [number, title].filter(Boolean).join(' ');
}

function withCounts(seen: string, countsText: string): string {
  return [seen, countsText].filter(Boolean).join(': ');
}

/** Counts as they are spoken: the dot between them is read out by some, and not by others. */
function listed(countsText: string): string {
  return countsText.replaceAll(' · ', ', ');
}

function quoted(quote: string | null): string {
  return quote === null ? '' : `”${quote}”`;
}

function spokenWith(words: string, quote: string | null): string {
  return quote === null ? words : `${words}: ${quoted(quote)}`;
}

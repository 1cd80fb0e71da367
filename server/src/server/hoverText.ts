import * as l10n from '@vscode/l10n';
import { standingText } from '../features/decisions/labels';
import type { Offer } from '../features/decisions/offers';
import type { Hover, OtherStanding, SectionHover, StanceHover, StatuteHover } from '../features/hover';
import { positionText, tally, tallyText } from '../features/labels';
import type { Place } from '../features/place';
import { ruleText } from '../features/reasons';
import { offerTitle } from './decisionActions';

/** Makes the address that opens a place. */
export type Link = (place: Place) => string;

/** No more standings are quoted than a person reads in a hover; the tree has the rest. */
const mostQuoted = 12;
const mostNames = 20;

/** Makes the address of a command that decides; null where the client carries none out. */
export type DecideLink = ((what: Offer['can'][number]) => string) | null;

/** A hover as Markdown. */
export function hoverMarkdown(hover: Hover, link: Link, decideLink: DecideLink = null): string {
  switch (hover.kind) {
    case 'section':
      return sectionText(hover, link, decideLink);
    case 'statute':
      return statuteText(hover);
    case 'stance':
      return stanceText(hover, decideLink);
  }
}

/** What counts for this answer, the machine and the person apart, and what can be decided about it. */
function offerBlocks(offer: Offer | null, decideLink: DecideLink): string[] {
  if (!offer || (!offer.decision && !decideLink)) return [];
  const { reading, decision } = offer;
  const stands = standingText({ position: reading, reading, decision });
  const blocks = [escape(l10n.t('This answer: {0}', stands))];
  if (decision?.why) blocks.push(escape(l10n.t('Reason: {0}', decision.why)));
  if (decideLink)
    blocks.push(
      offer.can.map((what) => `[${escape(offerTitle(offer, what))}](${decideLink(what)})`).join(' · '),
    );
  return blocks;
}

function sectionText(hover: SectionHover, link: Link, decideLink: DecideLink): string {
  const { numbers, title, others, unclear, silent, answers } = hover;
  const heading = [numbers.join(', '), title].filter(Boolean).join(' ');
  const counts = tallyText(tally([...others, ...unclear]));
  const summary =
    answers === 0
      ? l10n.t('There are no other answers in the folders that have been read.')
      : [l10n.t('{0} of {1} other answers', others.length + unclear.length, answers), counts]
          .filter(Boolean)
          .join(': ');
  const blocks = [`**${escape(heading)}**`, escape(summary)];
  const quoted = others.slice(0, mostQuoted).map((standing) => otherText(standing, numbers, link));
  if (quoted.length) blocks.push(quoted.join('\n'));
  if (others.length > mostQuoted) blocks.push(escape(l10n.t('… and {0} more', others.length - mostQuoted)));
  if (unclear.length) {
    const names = unclear.slice(0, mostNames).map((standing) => nameLink(standing, numbers, link));
    blocks.push(`**${escape(l10n.t('Unclear'))}:** ${joined(names, unclear.length)}`);
  }
  if (silent.length) {
    const names = silent.slice(0, mostNames).map(escape);
    blocks.push(`**${escape(l10n.t('Says nothing here'))}:** ${joined(names, silent.length)}`);
  }
  blocks.push(...offerBlocks(hover.offer, decideLink));
  return blocks.join('\n\n');
}

function otherText(standing: OtherStanding, numbers: readonly string[], link: Link): string {
  const line = `- **${escape(standing.name)}** ${escape(standing.decisionText ?? standing.positionText)}${whereText(standing, numbers)}`;
  const shown = standing.quote === null ? l10n.t('open') : `”${standing.quote}”`;
  return `${line}  \n  [${escape(shown)}](${link(standing.location)})`;
}

function nameLink(standing: OtherStanding, numbers: readonly string[], link: Link): string {
  return `[${escape(standing.name)}](${link(standing.location)})${whereText(standing, numbers)}`;
}

/** The section a standing is on, where it is another than those asked for: " (avsnitt 5)". */
function whereText({ number }: OtherStanding, numbers: readonly string[]): string {
  return numbers.includes(number) ? '' : ` (${escape(l10n.t('section {0}', number))})`;
}

function joined(names: readonly string[], total: number): string {
  const rest = total - names.length;
  return names.join(', ') + (rest > 0 ? escape(' ' + l10n.t('… and {0} more', rest)) : '');
}

function statuteText({ name, number, until, named, target }: StatuteHover): string {
  const title = name === number ? number : `${name} (${number})`;
  const blocks = [`**${escape(title)}**`];
  if (until) blocks.push(escape(l10n.t('Repealed on {0}.', until)));
  if (named) blocks.push(escape(l10n.t('The name means {0} ({1}).', named.name, named.number)));
  blocks.push(`[${escape(l10n.t('Read at {0}', 'lagen.nu'))}](${target})`);
  return blocks.join('\n\n');
}

function stanceText({ stance, position, counts, offer }: StanceHover, decideLink: DecideLink): string {
  const sections = stance.target.sections.join(', ');
  const text = sections
    ? l10n.t('Read as: {0} (section {1})', positionText(position), sections)
    : l10n.t('Read as: {0}', positionText(position));
  const blocks = [escape(text), escape(ruleText(stance.rule))];
  if (!counts) blocks.push(escape(setAsideText(stance)));
  blocks.push(...offerBlocks(offer, decideLink));
  return blocks.join('\n\n');
}

function setAsideText({ speaker, earlier }: StanceHover['stance']): string {
  if (earlier) return l10n.t('Not counted: a position held earlier.');
  if (speaker === 'dissent') return l10n.t('Not counted: the words of a minority.');
  return l10n.t('Not counted: the words of somebody else.');
}

/** Text that Markdown shows as it stands. */
export function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, '\\$&');
}

import * as l10n from '@vscode/l10n';
import { directionOf } from '../answer/facts';
import type { CompiledProposal, Compilation, PositionGroup, Statement } from './compilation';
import { style } from './htmlStyle';
import { matrixRows } from './rows';
import type { ShowFile } from './records';
import {
  answersText,
  countsText,
  groundsText,
  groupHeading,
  headline,
  proposalHeading,
  quoteText,
  sectionKindText,
  silentText,
  wholeCountsText,
} from './words';
import type { Language } from '../l10n';

/** A compilation as one page that needs no other file and no network, for reading, searching and printing. */
export function html(all: readonly Compilation[], showFile: ShowFile, language: Language): string {
  const title = all.map(headline).join(', ');
  return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${style.trim()}
</style>
</head>
<body>
<main>
${all.map((compilation, at) => oneInquiry(compilation, `i${at + 1}`, showFile)).join('\n')}
</main>
</body>
</html>
`;
}

function oneInquiry(compilation: Compilation, id: string, showFile: ShowFile): string {
  const { proposals } = compilation;
  const contents = l10n.t('Proposals');
  return `<h1>${escape(headline(compilation))}</h1>
<p>${escape(answersText(compilation))}</p>
<nav aria-label="${escape(contents)}">
<ul>
<li><a href="#${id}-whole">${escape(l10n.t('The whole answer'))}</a> – ${escape(wholeCountsText(compilation))}</li>
${proposals
  .map(
    (proposal) =>
      `<li><a href="#${id}-${escape(proposal.number)}">${escape(proposalHeading(proposal))}</a> – ${escape(countsText(proposal, compilation))}</li>`,
  )
  .join('\n')}
</ul>
</nav>
${matrix(compilation)}
${theWhole(compilation, id, showFile)}
${proposals.map((proposal) => oneProposal(proposal, compilation, id, showFile)).join('\n')}`;
}

function matrix(compilation: Compilation): string {
  const [head = [], ...rows] = matrixRows(compilation);
  const label = l10n.t('Respondents by sections');
  const columns = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const body = rows.map(([name, ...cells]) => {
    const positions = cells.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(name!)}</th>${positions}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(label)}">
<table>
<thead><tr>${columns}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function theWhole(compilation: Compilation, id: string, showFile: ShowFile): string {
  const { whole, respondents } = compilation;
  return `<section id="${id}-whole">
<h2>${escape(l10n.t('The whole answer'))}</h2>
<p>${escape(wholeCountsText(compilation))}</p>
${whole.map((group) => oneGroup(group, respondents.length, showFile)).join('\n')}
</section>`;
}

function oneProposal(
  proposal: CompiledProposal,
  compilation: Compilation,
  id: string,
  showFile: ShowFile,
): string {
  const kind = sectionKindText(proposal.kind);
  const silent = proposal.answered ? silentText(proposal) : null;
  return `<section id="${id}-${escape(proposal.number)}">
<h2>${escape(proposalHeading(proposal))}</h2>
${kind ? `<p class="kind">${escape(kind)}</p>\n` : ''}<p>${escape(countsText(proposal, compilation))}</p>
${proposal.groups.map((group) => oneGroup(group, proposal.answered, showFile)).join('\n')}
${silent ? `<p class="silent">${escape(silent)}</p>\n` : ''}</section>`;
}

function oneGroup(group: PositionGroup, answered: number, showFile: ShowFile): string {
  return `<h3 class="${directionOf(group.position)}">${escape(groupHeading(group, answered))}</h3>
<ul class="statements">
${group.statements.map((statement) => item(statement, showFile)).join('\n')}
</ul>`;
}

function item(statement: Statement, showFile: ShowFile): string {
  const { respondent, uri, line } = statement;
  const source = `${showFile(uri)}:${line} · ${groundsText(statement)}`;
  return `<li><b>${escape(respondent)}</b> <q>${escape(quoteText(statement))}</q> <small>${escape(source)}</small></li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

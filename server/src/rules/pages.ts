import { repository } from '../../../package.json';
import type { RuleGuide } from './rule';

/** Where the page about a rule is read. */
export function pageOf(code: string): string {
  return `${repository.url.replace(/\.git$/, '')}/blob/main/docs/rules/${code}.md`;
}

/** A rule as its page shows it. */
export interface Documented {
  readonly code: string;
  readonly level: string;
  /** Absent for rules about the files beside the answers. */
  readonly about?: 'writing' | 'reading';
  readonly guide: RuleGuide;
}

const levelNames: Readonly<Record<string, string>> = {
  error: 'fel',
  warning: 'varning',
  information: 'information',
  hint: 'tips',
  off: 'av: regeln säger inget förrän någon slår på den',
};

/** The page about a rule, `docs/rules/<code>.md`. */
export function rulePage({ code, level, about, guide }: Documented): string {
  const parts = [
    `# ${guide.title}`,
    `\`${code}\` · ${levelNames[level]} · ${audience(about)}`,
    '## Vad regeln ser på',
    guide.looks,
    ...(guide.limits ? ['## Vad regeln inte vet', guide.limits] : []),
    '## Varför',
    guide.source,
    ...(guide.remiss ? ['## Exempel', 'Med detta i `remiss.json`:', fenced(guide.remiss, 'json')] : []),
    '## Fel',
    fenced(guide.wrong),
    '## Rätt',
    fenced(guide.right),
    '## Snabbåtgärder',
    guide.fixes.length
      ? guide.fixes.map((fix) => `- ${fix}`).join('\n')
      : 'Inga: här behöver en människa tänka.',
    '## Tysta',
    silencing(code),
  ];
  return parts.join('\n\n') + '\n';
}

/** The list of all pages, `docs/rules/README.md`. */
export function rulesIndex(rules: readonly Documented[]): string {
  const rows = [...rules]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      ({ code, level, guide }) =>
        `| [${code}](${code}.md) | ${guide.title} | ${levelNames[level]!.split(':')[0]} |`,
    );
  return `# Regler\n\n| Kod | Regel | Nivå |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function audience(about: Documented['about']): string {
  if (about === 'writing') return 'granskar det egna utkastet';
  if (about === 'reading') return 'granskar alla svar';
  return 'granskar filerna som beskriver mappen';
}

function fenced(text: string, language = 'text'): string {
  return '```' + language + '\n' + text.trimEnd() + '\n```';
}

function silencing(code: string): string {
  return [
    `En enda anmärkning tystas med snabbåtgärden *Tysta den här anmärkningen*, som skriver en rad i \`remiss.tystat.jsonl\` bredvid svaren; skriv gärna varför i \`skäl\`. Hela regeln tystas i mappen med raden`,
    fenced(`{"regel":"${code}","nivå":"av"}`, 'json'),
    'där `nivå` också kan vara `fel`, `varning`, `information` eller `tips`. För dig själv, i alla mappar, ställer du in den i inställningarna:',
    fenced(`"remissvar.rules": { "${code}": "off" }`, 'json'),
  ].join('\n\n');
}

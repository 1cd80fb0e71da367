import { repository } from '../../../package.json';
import type { RuleGuide } from './rule';

const pages = `${repository.url.replace(/\.git$/, '')}/blob/main/docs/rules`;

/** Where the page about a rule is read. */
export function pageOf(code: string): string {
  return `${pages}/${code}.md`;
}

/** Longer examples are cut on the page, in UTF-16 units. */
const longestExample = 900;

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
  off: 'av: regeln är avstängd tills du slår på den',
};

/** The page about a rule, `docs/rules/<code>.md`. */
export function rulePage({ code, level, about, guide }: Documented): string {
  const parts = [
    `# ${guide.title}`,
    `\`${code}\` · ${levelNames[level]} · ${audience(about)}`,
    '## Vad regeln granskar',
    guide.looks,
    ...(guide.limits ? ['## Begränsningar', guide.limits] : []),
    '## Varför',
    guide.source,
    ...(guide.remiss ? ['## Exempel', 'Med detta i `remiss.json`:', fenced(guide.remiss, 'json')] : []),
    '## Fel',
    ...besideNote(guide.versions?.wrong),
    fenced(guide.wrong),
    '## Rätt',
    ...besideNote(guide.versions?.right),
    ...(guide.rightName ? [`I en fil som heter \`${guide.rightName}\`:`] : []),
    fenced(guide.right),
    '## Snabbåtgärder',
    guide.fixes.length
      ? guide.fixes.map((fix) => `- ${fix}`).join('\n')
      : 'Inga. Rättelsen kräver en bedömning.',
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
  return (
    [
      '# Regler',
      'Skrivreglerna granskar bara det egna utkastet: svaret från den organisation som `egenOrganisation` i `remiss.json` anger, eller filer som slutar på `.remissvar` och `.remiss.txt`. För andras svar visas bara det som en läsare behöver: `no-position` och `unreadable-text`.',
      'En ståndpunkt som en person har avgjort (`remiss.decisions.jsonl`) gäller före det som verktyget läser ur orden, också i reglerna: ett avsnitt som är avgjort saknar inte ståndpunkt.',
      `| Kod | Regel | Nivå |\n| --- | --- | --- |\n${rows.join('\n')}`,
      '## Vad ingen regel kan se',
      'Regeringskansliet ber om svaret i två versioner, en som går att bearbeta och en tillgänglig pdf. Om bara den ena finns bredvid utkastet säger `two-versions` till, men filerna läses inte: om pdf:en är tillgänglig kan ingen regel se. I Markdown syns rubriknivåer, bilder och tabeller, och där granskas de (`heading-levels`, `image-text`, `table-header`). I ren text finns de inte.',
      '## remiss.tystat.jsonl',
      tystat,
    ].join('\n\n') + '\n'
  );
}

const tystat = [
  'Filen ligger bredvid svaren, följer med mappen och gäller i alla redigerare. Varje rad är ett JSON-objekt och raderna är sorterade, så att git kan slå ihop två personers rader. Rader som börjar med `//` är kommentarer.',
  fenced(
    '{"regel":"hanging-hyphen","fil":"solna.txt","fynd":"9f31c0d2a77e4","text":"hälso-och","skäl":"citat"}\n{"regel":"long-sentence","nivå":"av"}\n{"regel":"several-names","nivå":"tips"}',
    'json',
  ),
  '- `regel`: regelns kod.\n- `fynd`: anmärkningens fingeravtryck, beräknat på regeln, orden och orden omkring. Det förblir detsamma när texten flyttas och raderna bryts om, men ändras när orden skrivs om.\n- `fil` och `text`: var anmärkningen stod och vad den gällde, för den som läser filen.\n- `skäl`: varför texten får stå kvar.\n- `nivå`: regelns nivå i mappen: `fel`, `varning`, `information`, `tips` eller `av`. Inställningen `remissvar.rules` går före.',
].join('\n\n');

/** Which files stand beside an example. */
function besideNote(versions: readonly string[] | undefined): string[] {
  return versions ? [`Bredvid utkastet ligger ${versions.map((name) => `\`${name}\``).join(' och ')}.`] : [];
}

function audience(about: Documented['about']): string {
  if (about === 'writing') return 'granskar det egna utkastet';
  if (about === 'reading') return 'granskar alla svar';
  return 'granskar filerna som beskriver mappen';
}

function fenced(text: string, language = 'text'): string {
  const shown = text.length > longestExample ? `${text.slice(0, longestExample)} …` : text.trimEnd();
  return '```' + language + '\n' + shown + '\n```';
}

function silencing(code: string): string {
  return [
    `En enskild anmärkning tystas med snabbåtgärden *Tysta den här anmärkningen*, som skriver en rad i \`remiss.tystat.jsonl\` bredvid svaren; skriv gärna varför i \`skäl\`. Hela regeln tystas i mappen med raden`,
    fenced(`{"regel":"${code}","nivå":"av"}`, 'json'),
    'där `nivå` också kan vara `fel`, `varning`, `information` eller `tips`. Om du vill ändra nivån bara för dig själv, i alla mappar, gör du det i inställningarna:',
    fenced(`"remissvar.rules": { "${code}": "off" }`, 'json'),
  ].join('\n\n');
}

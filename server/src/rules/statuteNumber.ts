import * as l10n from '@vscode/l10n';
import type { Answer } from '../answer/facts';
import type { Inquiry } from '../answer/inquiry';
import { actByNumber } from '../lexicon/statutesLookup';
import type { AnswerRule, Fix } from './rule';

/**
 * A statute's name and its number in the Swedish Code of Statutes disagree: "HSL (2017:80)", where HSL is
 * 2017:30 and 2017:80 is the ordinance, hälso- och sjukvårdsförordningen
 * (https://lagen.nu/2017:30, https://lagen.nu/2017:80).
 */
export const statuteNumber: AnswerRule = {
  code: 'statute-number',
  level: 'error',
  about: 'writing',
  guide: {
    title: 'Författningens namn och nummer stämmer inte',
    looks:
      'En författning som nämns både vid namn och med nummer i Svensk författningssamling, där numret tillhör en annan författning.',
    source:
      'Numret ska vara författningens eget: hälso- och sjukvårdslagen har nummer 2017:30 (https://lagen.nu/2017:30), medan 2017:80 är hälso- och sjukvårdsförordningen (https://lagen.nu/2017:80).',
    wrong:
      'Botkyrka kommuns yttrande över SOU 2024:72\n\nRollen avser de uppgifter som följer av 4 kap. 6 § HSL (2017:80).',
    right:
      'Botkyrka kommuns yttrande över SOU 2024:72\n\nRollen avser de uppgifter som följer av 4 kap. 6 § HSL (2017:30).',
    fixes: [
      'Byt numret mot det som hör till namnet.',
      'Byt namnet mot det som hör till numret, om verktyget känner till den författningen.',
    ],
    limits:
      'Regeln gäller bara författningar som verktyget känner till. Den vet inte om det är namnet eller numret som är fel.',
  },
  *check({ answer, inquiry, text: whole }) {
    const disagreeing = answer.references.filter(({ named }) => named);
    if (!disagreeing.length) return;
    const reports = reportNumbers(answer, inquiry);
    for (const { named, target, text, start, end } of disagreeing) {
      if (!named) continue;
      const given = /\d{4}:\d+/.exec(target ?? '')?.[0] ?? '';
      if (reports.has(given) || namesReport(whole, start) || isCut(whole, start)) continue;
      const at = given ? text.indexOf(given) : -1;
      const range = at < 0 ? { start, end } : { start: start + at, end: start + at + given.length };
      yield {
        ...range,
        message: messageFor(named, given),
        fixes: given
          ? [
              { title: l10n.t('Change the number to {0}', named), changes: [{ ...range, newText: named }] },
              ...nameFixes({ text, start }, named, given),
            ]
          : [],
      };
    }
  },
};

/** The numbers of the reports that an answer is about or cites: "2024:72". */
function reportNumbers({ inquiry: about, references }: Answer, inquiry: Inquiry | null): Set<string> {
  const reports = references.flatMap(({ kind, text }) => (kind === 'sou' || kind === 'ds' ? text : []));
  const named = [about, inquiry?.designation, ...reports];
  return new Set(named.flatMap((report) => report?.replace(/[^\d:]/g, '') ?? []));
}

/** "Hälso- och sjukvårdslagen har nummer 2017:30; 2017:80 är hälso- och sjukvårdsförordningen." */
function messageFor(named: string, given: string): string {
  const name = actByNumber(named)?.statute.name ?? named;
  const other = actByNumber(given)?.statute.name;
  const subject = capitalised(name);
  return other === undefined
    ? l10n.t('The number of {0} is {1}, not {2}.', subject, named, given)
    : l10n.t('The number of {0} is {1}; {2} is {3}.', subject, named, given, other);
}

/** The other reading: the number is right, and the name should be that of the act which has it. */
function nameFixes(
  { text, start }: { readonly text: string; readonly start: number },
  named: string,
  given: string,
): Fix[] {
  const wrong = actByNumber(named)?.statute;
  const right = actByNumber(given)?.statute;
  const bracket = text.lastIndexOf('(');
  if (!wrong || !right || bracket < 0) return [];
  const before = text.slice(0, bracket).trimEnd();
  const isAtEnd = (name: string) => before.toLowerCase().endsWith(name.toLowerCase());
  const abbreviation = wrong.abbreviations?.find((name) => before.endsWith(name));
  const written = abbreviation ?? [wrong.name, ...(wrong.aliases ?? [])].find(isAtEnd);
  if (!written) return [];
  const at = before.length - written.length;
  const short = abbreviation ? right.abbreviations?.[0] : undefined;
  const isCapital = before[at] !== before[at]!.toLowerCase();
  const newText = short ?? (isCapital && !abbreviation ? capitalised(right.name) : right.name);
  const shown = short ? `${short} (${right.name})` : newText;
  return [
    {
      title: l10n.t('Change the name to {0}', shown),
      changes: [{ start: start + at, end: start + before.length, newText }],
    },
  ];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether half of the name is glued to the word before: "offentlighetsoch sekretesslagen", as PDF tools leave it. */
function isCut(text: string, start: number): boolean {
  return /\p{L}{2}och\s+$/u.test(text.slice(Math.max(0, start - 12), start).toLowerCase());
}

/** Whether the words before name a report: "betänkandet Ett förbättrat LVU (2026:8)" has the report's number. */
function namesReport(text: string, start: number): boolean {
  return /betänkande|utredning|slutrapport|delrapport/.test(
    text
      .slice(Math.max(0, start - 120), start)
      .toLowerCase()
      .split(/[.!?]\s/)
      .at(-1)!,
  );
}

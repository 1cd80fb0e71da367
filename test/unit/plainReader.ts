import type { AnalyseContext } from '../../server/src/answer/analyse';
import type { Answer, Position, Reference, Section, Stance } from '../../server/src/answer/facts';
import { directionOf } from '../../server/src/answer/facts';
import type { stanceRules } from '../../server/src/answer/stances/ruleCodes';
import { combine } from '../../server/src/corpus/combine';
import type { Flow } from '../../server/src/text/flow';

const words: Readonly<Record<string, Position>> = {
  tillstyrker: 'supports',
  avstyrker: 'opposes',
  tveksam: 'doubtful',
  avstår: 'abstains',
  framhåller: 'comments',
};

/** The rules that read the same words in earnest. */
const rules: Readonly<Record<string, keyof typeof stanceRules>> = {
  tillstyrker: 'endorses',
  avstyrker: 'rejects',
  tveksam: 'doubts',
  avstår: 'abstains',
  framhåller: 'comments',
};

/**
 * Reads answers in the plainest form there is, so that tests of what stands on the facts do not hang on
 * how facts are recognised: the first line is "Respondent, SOU 2024:72" (a municipality, or "Region …"), a heading begins with its number
 * (or is the word Sammanfattning), a reference is "avsnitt 4.1", a stance one of five words, "minoriteten"
 * before it makes it a dissent's.
 */
export function readPlainly({ text }: Flow, _context: AnalyseContext = {}): Answer {
  const head = /^(.+), ((?:SOU|Ds) \d{4}:\d+)/u.exec(text);
  const references = readReferences(text, head?.[2] ?? null);
  const headings = readHeadings(text);
  const stances = readStances(text, headings, references);
  const sections = headings.map((heading): Section => {
    const own = stances.flatMap((stance, index) =>
      stance.start >= heading.start && stance.start < heading.bodyEnd ? [index] : [],
    );
    const counted = own.map((index) => stances[index]!).filter(({ speaker }) => speaker === 'respondent');
    const position = counted.length ? combine(counted.map(({ position }) => position)) : 'unclear';
    return { ...heading, position, direction: directionOf(position), stances: own };
  });
  const position = combine(stances.map(({ position }) => position));
  return {
    inquiry: head?.[2] ?? null,
    ministryDossier: null,
    dossiers: [],
    date: null,
    addressee: null,
    respondent: head && {
      name: head[1]!,
      kind: head[1]!.startsWith('Region ') ? 'region' : 'kommun',
      start: 0,
      end: head[1]!.length,
    },
    position,
    direction: directionOf(position),
    speakers: [],
    sections,
    references,
    stances,
    arguments: [],
  };
}

type Heading = Omit<Section, 'position' | 'direction' | 'stances'>;

function readHeadings(text: string): Heading[] {
  const line = /^(?:(\d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*)\.? (.+)|(Sammanfattning))$/gmu;
  const found = [...text.matchAll(line)];
  return found.map((match, index) => ({
    numbers: match[1]?.split(', ') ?? [],
    title: match[2] ?? match[3]!,
    start: match.index,
    end: match.index + match[0].length,
    bodyEnd: found[index + 1]?.index ?? text.length,
  }));
}

function readReferences(text: string, report: string | null): Reference[] {
  return [...text.matchAll(/avsnitt (\d+(?:\.\d+)*)/gu)].map((match) => ({
    kind: 'section',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    target: `${report ?? ''}#${match[1]!}`,
  }));
}

function readStances(text: string, headings: readonly Heading[], references: readonly Reference[]): Stance[] {
  return [...text.matchAll(/tillstyrker|avstyrker|tveksam|avstår|framhåller/gu)].map((match): Stance => {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = end + (/\.\s/u.exec(text.slice(end))?.index ?? Infinity);
    const inline = references.find((reference) => reference.start >= start && reference.end <= sentence);
    const under = headings.findLast((heading) => start >= heading.start);
    const position = words[match[0]]!;
    return {
      text: match[0],
      start,
      end,
      position,
      direction: directionOf(position),
      speaker: text.slice(0, start).endsWith('minoriteten ') ? 'dissent' : 'respondent',
      target: {
        kind: 'proposal',
        sections: inline ? [inline.target!.split('#')[1]!] : (under?.numbers ?? []),
      },
      qualifiers: [],
      rule: rules[match[0]]!,
    };
  });
}

/** A remiss as large as a bench wants it: answers of real prose, as plain text and as the same in Markdown. */
import fs from 'node:fs';
import path from 'node:path';
import { readFlow } from '../../../server/src/text/flow';
import { seeds } from '../../protocol/session';

/** One answer, in both forms. */
export interface BenchAnswer {
  readonly name: string;
  readonly text: string;
  readonly markdown: string;
}

/** A section of the report that is answered. */
interface ReportSection {
  readonly number: string;
  readonly title: string;
}

/** The report: ten chapters of six sections. */
export const report: readonly ReportSection[] = Array.from({ length: 60 }, (_, at) => ({
  number: `${4 + Math.floor(at / 6)}.${1 + (at % 6)}`,
  title: `Förslaget om fråga ${at + 1} i betänkandet`,
}));

/** How many of the report's sections an answer is about. */
const sectionsPerAnswer = 10;

/** The same numbers each time: a linear congruential generator of 32 bits. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const firstSyllables =
  'Al Berg Björk Dal Ek Fager Furu Gran Hav Hed Hult Kalv Ker Lind Ljung Malm Norr Rönn Sjö Ström'.split(' ');
const middleSyllables = 'a e in land mark ner o skog ste äng'.split(' ');
const lastSyllables = 'by holm köping torp vik'.split(' ');

/** A thousand names, then the same with a number. */
function nameOf(at: number): string {
  const first = firstSyllables[at % 20]!;
  const middle = middleSyllables[Math.floor(at / 20) % 10]!;
  const last = lastSyllables[Math.floor(at / 200) % 5]!;
  return `${first}${middle}${last}${at < 1000 ? '' : ` ${Math.floor(at / 1000)}`}`;
}

/** The paragraphs of the seed answers as they stand in their files, broken lines and all. */
function paragraphs(): string[] {
  return fs
    .readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(seeds, file), 'utf8');
      return readFlow(text)
        .blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 80)
        .map(({ start, end }) => text.slice(start, end));
    });
}

/**
 * `count` answers of about `size` UTF-16 units, alike in every run. Each is on ten sections of the report and refers to
 * ten more: in Markdown with a link to the report's heading.
 */
export function benchAnswers(count: number, size: number): BenchAnswer[] {
  const prose = paragraphs();
  return Array.from({ length: count }, (_, at) => answer(prose, at, size));
}

function answer(prose: readonly string[], at: number, size: number): BenchAnswer {
  const pick = random(at * 7919 + 72);
  const name = `${nameOf(at)} kommun`;
  const opening = `${nameOf(at)} kommuns yttrande över betänkandet SOU 2024:72`;
  const text = [opening, '2025-02-11', 'Socialdepartementet\nS2024/01966'];
  const markdown = [`# ${opening}`, ...text.slice(1)];
  const first = pick(report.length);
  const perSection = size / sectionsPerAnswer;
  for (let section = 0; section < sectionsPerAnswer; section++) {
    const { number, title } = report[(first + section * 7) % report.length]!;
    const other = report[pick(report.length)]!;
    text.push(`${number} ${title}`);
    markdown.push(`## ${number} ${title}`);
    const stance = ['tillstyrker förslaget', 'avstyrker förslaget', 'har inget att invända mot förslaget'];
    const sentence = `${name} ${stance[pick(stance.length)]!}. Detsamma gäller förslaget i `;
    text.push(`${sentence}avsnitt ${other.number}.`);
    markdown.push(`${sentence}[avsnitt ${other.number}](betankande.md#${slugOf(other)}).`);
    for (let length = sentence.length + title.length; length < perSection;) {
      const paragraph = prose[pick(prose.length)]!;
      text.push(paragraph);
      markdown.push(paragraph);
      length += paragraph.length + 2;
    }
  }
  return { name, text: text.join('\n\n') + '\n', markdown: markdown.join('\n\n') + '\n' };
}

/** The report as Markdown, a heading a section: what the peer finds references to. */
export const reportMarkdown = report.map(({ number, title }) => `## ${number} ${title}\n`).join('\n');

/** As GitHub makes a heading's address. */
function slugOf({ number, title }: ReportSection): string {
  return `${number.replaceAll('.', '')}-${title.toLowerCase().replaceAll(' ', '-')}`;
}

import * as l10n from '@vscode/l10n';
import type { Section } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import { isWithin } from '../text/sectionNumbers';
import { displayed } from '../corpus/quote';
import type { Range } from '../text/range';
import { bodyOf } from './body';
import { within } from './measures';
import type { AnswerRule } from './rule';
import { similarityTo } from './similarity';
import { summaryOf } from './summary';

/** How much of a point a heading must cover to be the section that the point promises. */
const enough = 0.6;

/** A list is one of sections when it has at least this many points, and most of them are headings below. */
const fewestPoints = 3;

/** An answer whose body deals with three of the report's proposals, and these points in its summary. */
function example(points: readonly string[]): string {
  return [
    'Botkyrka kommuns yttrande över SOU 2024:72',
    'Sammanfattning',
    'Kommunen lämnar synpunkter på följande förslag:',
    ...['En ordning där kommuner kan anställa läkare', 'Inför ett breddat VULF-avtal', ...points].map(
      (point) => `• ${point}`,
    ),
    '4.2 Avtalen om läkarmedverkan behöver stärkas',
    'Kommunen tillstyrker förslaget.',
    '5.4 En ordning där kommuner kan anställa läkare',
    'Kommunen tillstyrker förslaget.',
    '7.2.6 Inför ett breddat VULF-avtal',
    'Kommunen tillstyrker förslaget.',
  ].join('\n\n');
}

/**
 * The summary lists the sections to come, and one of them never comes. Readers who compile answers look
 * for the section that the list promises (Wikimedia Sverige's guidance asks that each view names its
 * section: https://se.wikimedia.org/wiki/Riktlinje_f%C3%B6r_utformning_av_remiss).
 */
export const summaryPromise: AnswerRule = {
  code: 'summary-promise',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Sammanfattningen nämner ett avsnitt som inte finns',
    looks:
      'En lista i sammanfattningen med de förslag som svaret tar upp. När de flesta punkterna är rubriker längre ned men någon inte är det, markerar regeln den punkten.',
    source:
      'Den som sammanställer svaren letar upp det avsnitt som listan nämner. ”För varje synpunkt ska det anges vilket avsnitt i regeringsförslaget som synpunkten gäller.” (https://se.wikimedia.org/wiki/Riktlinje_f%C3%B6r_utformning_av_remiss)',
    wrong: example(['Stärkta avtal om läkarmedverkan', 'Stärkt kompetensförsörjning']),
    right: example(['Stärkta avtal om läkarmedverkan']),
    fixes: [],
    limits:
      'Regeln känner inte igen punkter som är omskrivna med helt andra ord än rubriken. Listor med färre än tre punkter granskas inte.',
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    const list = listOf(document, summary);
    if (!list) return;
    const { body, broken } = list;
    for (const point of broken) {
      const promised = promisedSection(document, point.text);
      const answered = body.some(({ numbers }) =>
        numbers.some((number) => promised && isWithin(number, promised)),
      );
      if (answered) continue;
      yield {
        start: point.start,
        end: point.end,
        message: promised
          ? l10n.t(
              'The summary mentions "{0}" (section {1}), but no section below deals with it.',
              point.text,
              promised,
            )
          : l10n.t('The summary mentions "{0}", but no section below deals with it.', point.text),
      };
    }
  },
};

/** One point of a list of the sections to come. */
export interface Point extends Range {
  readonly text: string;
}

/** A summary that lists the sections to come. */
export interface SectionList {
  readonly points: readonly Point[];
  /** The points that no heading below has the words of. */
  readonly broken: readonly Point[];
  /** The sections after the summary. */
  readonly body: readonly Section[];
}

const lists = new WeakMap<AnswerDocument, SectionList | null>();

/** The list of sections in a summary; null where it has no list, or one of something else. */
export function listOf(document: AnswerDocument, summary: Section): SectionList | null {
  let list = lists.get(document);
  if (list === undefined) lists.set(document, (list = readList(document, summary)));
  return list;
}

function readList(document: AnswerDocument, summary: Section): SectionList | null {
  const points = listItems(document, bodyOf(summary));
  if (points.length < fewestPoints) return null;
  const body = document.answer.sections.filter(({ start }) => start >= summary.bodyEnd);
  const headings = similarityTo(body.map(({ title }) => title));
  const broken = points.filter(({ text }) => headings.best(text).coverage < enough);
  return broken.length * 2 > points.length ? null : { points, broken, body };
}

function listItems({ flow }: AnswerDocument, range: Range): Point[] {
  return within(flow.blocks, range)
    .filter(({ kind }) => kind === 'listItem')
    .map(({ prose }) => ({ ...prose.range(0, prose.text.length), text: displayed(prose.text) }));
}

/** The section of the report that a point names, where `remiss.json` knows it. */
function promisedSection({ inquiry }: AnswerDocument, text: string): string | null {
  const sections = inquiry?.sections ?? [];
  const { index, coverage } = similarityTo(sections.map(({ title }) => title)).best(text);
  return coverage >= enough ? sections[index]!.number : null;
}

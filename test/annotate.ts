import type { Answer, Range } from '../server/src/answer/facts';
import { LineIndex } from '../server/src/text/lines';

interface Label extends Range {
  readonly label: string;
}

/**
 * The text of an answer with every fact marked under the words it was read from, for a reader to check by eye:
 *
 *     Förvaltningen motsätter sig utredningens förslag
 *                   ^^^^^^^^^^^^^ stance opposes, proposal 5.4 [opposes.motsätta]
 *
 * A range that runs over several lines is marked on each of them; only the first carries the label.
 */
export function annotate(text: string, answer: Answer): string {
  const lines = LineIndex.of(text);
  const labels = labelsOf(answer);
  const out = [...headLines(answer), ''];
  for (let number = 0; number < lines.count; number++) {
    const line = lines.line(number);
    const words = text.slice(line.start, line.end).trimEnd();
    if (words === '') continue;
    out.push(`| ${words}`);
    for (const label of labels) {
      if (label.start >= line.start + words.length || label.end <= line.start) continue;
      const from = Math.max(label.start, line.start) - line.start;
      const to = Math.min(label.end - line.start, words.length);
      const continued = label.start < line.start;
      out.push(`  ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${continued ? '…' : label.label}`);
    }
  }
  return out.join('\n') + '\n';
}

function headLines(answer: Answer): string[] {
  const { respondent } = answer;
  return [
    `respondent       ${respondent ? `${respondent.name} (${respondent.kind})` : '-'}`,
    `inquiry          ${answer.inquiry ?? '-'}`,
    `ministry dossier ${answer.ministryDossier ?? '-'}`,
    `own dossiers     ${answer.dossiers.map((dossier) => dossier.text).join(', ') || '-'}`,
    `date             ${answer.date ?? '-'}`,
    `addressee        ${answer.addressee?.text ?? '-'}`,
    `position         ${answer.position} (${answer.direction})`,
    ...answer.sections.map(
      (section) =>
        `  ${(section.numbers.join(' + ') || '-').padEnd(14)} ${section.position.padEnd(22)} ${section.title}`,
    ),
  ];
}

function labelsOf(answer: Answer): Label[] {
  const labels: Label[] = [];
  const add = ({ start, end }: Range, label: string) => labels.push({ start, end, label });
  for (const speaker of answer.speakers) {
    add(
      { start: speaker.start, end: speaker.start + 1 },
      `speaker ${speaker.role}${speaker.name ? ` ${speaker.name}` : ''}`,
    );
  }
  if (answer.respondent) add(answer.respondent, `respondent ${answer.respondent.name}`);
  for (const section of answer.sections) {
    const numbers = section.numbers.join(' + ') || 'no number';
    add(section, `heading ${numbers}${section.inferred ? ' (inferred)' : ''}: ${section.position}`);
  }
  for (const reference of answer.references) add(reference, `${reference.kind} ${reference.target ?? '-'}`);
  for (const stance of answer.stances) {
    const sections = stance.target.sections.length > 0 ? ` ${stance.target.sections.join('+')}` : '';
    const who = stance.speaker === 'respondent' ? '' : `, ${stance.speaker}`;
    const how = [...(stance.earlier ? ['earlier'] : []), ...stance.qualifiers]
      .map((word) => `, ${word}`)
      .join('');
    add(stance, `stance ${stance.position}, ${stance.target.kind}${sections}${who}${how} [${stance.rule}]`);
  }
  for (const argument of answer.arguments) add(argument, `${argument.kind} [${argument.rule}]`);
  return labels.sort((a, b) => a.start - b.start || b.end - a.end);
}

#!/usr/bin/env node
// Lists the quotes whose direction is read otherwise than their label says, grouped by what led the reading astray.
//   node scripts/misread.mjs QUOTES.jsonl [--kind standpunkt|grund|overall] [--part even|odd] [--limit 10] [--cause TEXT]
// A line of the file is {id, inquiry, kind, level, sentiment, text}; a sentiment of 0.4 or more wants support, -0.4 or
// less opposition. --part takes every second inquiry only, so that one half can be kept for checking.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const [file] = process.argv.slice(2);
const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
};
if (!file || file.startsWith('--')) {
  console.error(
    'usage: node scripts/misread.mjs QUOTES.jsonl [--kind K] [--part even|odd] [--limit N] [--cause TEXT]',
  );
  process.exit(2);
}
const kind = option('--kind', 'standpunkt');
const limit = Number(option('--limit', '10'));
const all = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const inquiries = [...new Set(all.map(({ inquiry }) => inquiry))].sort();
const half = { even: 0, odd: 1 }[option('--part', '')];
const rows = all.filter(
  (row) =>
    (kind === 'overall' ? row.level === 'overall' : row.kind === kind) &&
    Math.abs(row.sentiment) >= 0.4 &&
    (half === undefined || inquiries.indexOf(row.inquiry) % 2 === half),
);
const input = rows.map(({ id, text }) => JSON.stringify({ id, text })).join('\n') + '\n';
const run = spawnSync(process.execPath, ['dist/cli.js', 'analyse', '--jsonl', '-'], {
  input,
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
if (run.status !== 0) throw new Error(run.stderr);
const facts = new Map(
  run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((answer) => [answer.id, answer]),
);

const groups = new Map();
const count = { right: 0, flipped: 0, mixed: 0, silent: 0, alarm: 0, unheard: 0, positive: 0, negative: 0 };
for (const row of rows) {
  const answer = facts.get(row.id);
  const want = row.sentiment > 0 ? 'for' : 'against';
  count[want === 'for' ? 'positive' : 'negative']++;
  const outcome = { [want]: 'right', mixed: 'mixed', none: 'silent' }[answer.direction] ?? 'flipped';
  count[outcome]++;
  if (outcome !== 'right') add(`${outcome}, want ${want}: ${causeOf(outcome, answer)}`, row.text);
  const critical = answer.arguments.filter(
    (argument) => argument.kind === 'concern' || argument.kind === 'lack',
  );
  const heard = critical.length > 0 || answer.direction === 'against' || answer.direction === 'mixed';
  if (want === 'for' && heard) {
    count.alarm++;
    add('criticism heard in praise', row.text);
  }
  if (want === 'against' && !heard) {
    count.unheard++;
    add('criticism unheard', row.text);
  }
}

function add(cause, text) {
  if (!groups.has(cause)) groups.set(cause, []);
  groups.get(cause).push(text);
}

function causeOf(outcome, { stances, arguments: reasons }) {
  if (outcome !== 'silent') return [...new Set(stances.map(({ rule }) => rule))].join(' + ');
  const mark = stances.find(({ direction }) => direction !== 'none') ?? stances[0];
  if (!mark) return reasons.length > 0 ? 'only arguments' : 'no phrase found';
  if (mark.speaker !== 'respondent') return `another speaker (${mark.rule})`;
  if (mark.earlier) return `an earlier stance (${mark.rule})`;
  if (mark.direction === 'none') return `${mark.position} (${mark.rule})`;
  return `about the ${mark.target.kind} (${mark.rule})`;
}

for (const [cause, texts] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  if (!cause.includes(option('--cause', ''))) continue;
  console.log(`\n${texts.length} × ${cause}`);
  for (const text of texts.slice(0, limit)) console.log(`  ${text}`);
}
const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
console.log(
  `\n${rows.length} quotes: right ${percent(count.right, rows.length)}, precision ${percent(count.right, count.right + count.flipped)}, ` +
    `mixed ${count.mixed}, silent ${count.silent}; criticism heard ${percent(count.negative - count.unheard, count.negative)}, ` +
    `false alarm ${percent(count.alarm, count.positive)}`,
);

/** EU acts and treaties by name: where a name may begin, and where a word inside it may stand. */
import { euActs } from '../../lexicon/euActs';
import { treaties } from '../../lexicon/treaties';
import type { EuMention } from './marks';
import { isWordAt, wordEndAfter } from './reading';

interface Name {
  readonly name: string;
  /** Where in the name its key word begins. */
  readonly offset: number;
  readonly mention: EuMention;
  readonly kind: 'eu' | 'treaty';
  readonly distinct: boolean;
}

export interface ReadName {
  readonly start: number;
  readonly end: number;
  readonly mention: EuMention;
  readonly kind: 'eu' | 'treaty';
  /** True where the name is a reference by itself, without article or number. */
  readonly distinct: boolean;
}

const byFirstWord = new Map<string, Name[]>();
const byKeyWord = new Map<string, Name[]>();
const keyStem = /konvention|fördrag|stadga|direktiv|förordning/;

for (const { celex, names, distinct = false } of euActs) {
  const mention: EuMention = { address: `https://lagen.nu/ext/celex/${celex}`, articles: 'eu' };
  for (const name of names.flatMap(withUnion)) add({ name, offset: 0, mention, kind: 'eu', distinct });
}
for (const { target, articles, names, distinct = false } of treaties) {
  for (const name of names)
    add({ name, offset: 0, mention: { address: target, articles }, kind: 'treaty', distinct });
}
for (const names of [...byFirstWord.values(), ...byKeyWord.values()]) {
  names.sort((a, b) => b.name.length - a.name.length);
}

/** "dataskyddsförordningen" is also "EU:s dataskyddsförordning", and "allmänna …" also "allmän …". */
function withUnion(name: string): string[] {
  const stem = name.replace(/(?:en|et)$/, '');
  if (stem === name) return [name];
  const single = stem.startsWith('allmänna ') ? [stem.replace('allmänna', 'allmän')] : [];
  return [name, `eu:s ${stem}`, ...single];
}

function add(name: Name): void {
  put(byFirstWord, name.name.slice(0, wordEndAfter(name.name, 0)), name);
  const key = name.name.split(' ').find((word) => keyStem.test(word));
  if (key !== undefined) put(byKeyWord, key, { ...name, offset: name.name.indexOf(key) });
}

function put(map: Map<string, Name[]>, key: string, name: Name): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}

/** The act or treaty whose name begins at an offset. */
export function euNameAt(lower: string, at: number): ReadName | null {
  return pick(lower, byFirstWord.get(lower.slice(at, wordEndAfter(lower, at))), at);
}

/** The act or treaty in whose name the word that begins at an offset stands. */
export function euNameAround(lower: string, wordStart: number): ReadName | null {
  return pick(
    lower,
    byKeyWord.get(genitiveless(lower.slice(wordStart, wordEndAfter(lower, wordStart)))),
    wordStart,
  );
}

function genitiveless(word: string): string {
  return word.endsWith('ns') || word.endsWith('ts') ? word.slice(0, -1) : word;
}

function pick(lower: string, names: readonly Name[] | undefined, at: number): ReadName | null {
  for (const { name, offset, mention, kind, distinct } of names ?? []) {
    const start = at - offset;
    if (start < 0 || !lower.startsWith(name, start) || isWordAt(lower, start - 1)) continue;
    let end = start + name.length;
    if (lower[end] === 's' && /[nt]$/.test(name)) end++;
    if (!isWordAt(lower, end)) return { start, end, mention, kind, distinct };
  }
  return null;
}

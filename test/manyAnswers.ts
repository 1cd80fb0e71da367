/** Folders larger than any that is worth keeping in git: every respondent answers most of a report's proposals. */
import { municipalities } from '../server/src/lexicon/organisations/municipalities';
import { agencies } from '../server/src/lexicon/organisations/agencies';

/** A sentence for each position that words can carry, and one that carries none. */
const sentences = [
  'tillstyrker förslaget.',
  'tillstyrker i huvudsak förslaget.',
  'har inget att invända mot förslaget.',
  'är tveksam till förslaget.',
  'avstyrker förslaget, som inte löser bristen på läkare.',
  'avstår från att yttra sig över förslaget.',
  'konstaterar att frågan har utretts tidigare.',
];

/** The files of a folder by name: `remiss.json`, and an answer for each of so many respondents on so many proposals. */
export function manyAnswers(respondents: number, proposals: number): Record<string, string> {
  const sections = Array.from({ length: proposals }, (_, at) => ({
    id: `${4 + Math.floor(at / 10)}.${1 + (at % 10)}`,
    typ: 'förslag',
    rubrik: `Förslag ${at + 1} om läkare i kommunal hälso- och sjukvård`,
  }));
  const remiss = { remiss: { beteckning: 'SOU 2024:72' }, förslag: sections };
  const files: Record<string, string> = { 'remiss.json': JSON.stringify(remiss) };
  for (const [at, name] of names(respondents).entries()) {
    const bodies = sections.flatMap(({ id, rubrik }, index) => {
      // Uneven, so that neither rows nor columns are alike; every ninth says nothing of a proposal.
      const turn = at * 31 + index * 17 + ((at * index) % 13);
      if (turn % 9 === 0) return [];
      return [`${id} ${rubrik}\n\n${name} ${sentences[turn % sentences.length]}\n`];
    });
    const head = `${name}\n\nYttrande över betänkandet SOU 2024:72\n`;
    files[`svar-${String(at).padStart(4, '0')}.txt`] = [head, ...bodies].join('\n');
  }
  return files;
}

function names(count: number): string[] {
  const known = [...municipalities(), ...agencies()].map(({ name }) => name);
  return Array.from({ length: count }, (_, at) => known[at] ?? `Föreningen ${at} för bättre vård`);
}

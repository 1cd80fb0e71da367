import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { analyse } from '../../../server/src/answer/analyse';

/** Every reference of a seed answer, in order, as "kind | text | target", read by hand. */
function referencesOf(name: string): string[] {
  const text = fs.readFileSync(new URL(`../../../seeds/sou-2024-72/${name}.txt`, import.meta.url), 'utf8');
  return analyse(text).references.map(
    ({ kind, text, target }) =>
      `${kind} | ${text.replace(/\s+/g, ' ')} | ${(target ?? '–').replace('https://lagen.nu/', '/')}`,
  );
}

const heading = (number: string) => `section | ${number} | SOU 2024:72#${number}`;
const report = 'sou | SOU 2024:72 | /sou/2024:72';

describe('references in the seed answers', () => {
  it('Eskilstuna', () => {
    assert.deepEqual(referencesOf('eskilstuna-kommun'), [
      'dossier | VON/2024:198 | VON/2024:198',
      report,
      report,
      'dossier | S2024/01966 | S2024/01966',
      ...['4', '5', '6', '7'].map(heading),
      'statute | Socialtjänstlagen | /2001:453',
      'statute | Lagen om Stöd och Service | /1993:387',
    ]);
  });
  it('Botkyrka', () => {
    const earlier = 'sou | SOU 2022:41 | /sou/2022:41';
    assert.deepEqual(referencesOf('botkyrka-kommun'), [
      'dossier | VON/202400324 | VON/202400324',
      report,
      report,
      heading('4.1'),
      earlier,
      heading('4.2'),
      'statute | 16 kap. 1 § hälso- och sjukvårdslagen (2017:30) | /2017:30#K16P1',
      heading('4.3'),
      heading('4.4.3'),
      heading('4.6'),
      earlier,
      'statute | 4 kap.6§ HSL (2017:80) | /2017:80#K4P6',
      heading('5.4'),
      'statute | Hälso- och sjukvårdslagens (2017:30) | /2017:30',
      'sou | SOU 2011:55 | /sou/2011:55',
      earlier,
      heading('7.1'),
      heading('7.2'),
      heading('7.2.3'),
      heading('7.2.6'),
      report,
      'dossier | VON/2024:00324 | VON/2024:00324',
      report,
      report,
    ]);
  });
  it('Västerbotten', () => {
    assert.deepEqual(referencesOf('region-vasterbotten'), [
      report,
      report,
      ...['4.1', '4.1.1', '4.1.4', '4.2'].map(heading),
      'section | avsnitt 4.1 | SOU 2024:72#4.1',
      ...['4.6', '5.3', '5.4', '7.1.1', '7.2', '7.2.3'].map(heading),
    ]);
  });
});

import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { analyse } from '../../server/src/answer/analyse';
import { annotate } from '../annotate';

const seeds = path.resolve(__dirname, '../../seeds/sou-2024-72');
const snapshots = path.resolve(__dirname, '../snapshots');

/** `UPDATE_SNAPSHOTS=1 npm run test:unit` writes them anew; read the difference before you commit it. */
const update = process.env['UPDATE_SNAPSHOTS'] === '1';

describe('The three seed answers, every fact marked in the text', () => {
  for (const name of ['botkyrka-kommun', 'eskilstuna-kommun', 'region-vasterbotten']) {
    it(name, () => {
      const text = fs.readFileSync(path.join(seeds, `${name}.txt`), 'utf8');
      const annotated = annotate(text, analyse(text));
      const file = path.join(snapshots, `${name}.txt`);
      if (update) fs.writeFileSync(file, annotated);
      assert.equal(annotated, fs.readFileSync(file, 'utf8'));
    });
  }
});

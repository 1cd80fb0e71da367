import assert from 'node:assert/strict';
import { diagnose } from '../../../server/src/rules/run';
import { answerRules } from '../../../server/src/rules/all';
import type { AnswerRule } from '../../../server/src/rules/rule';
import { workspace } from '../fixture';

const source = `
%! remiss.json
{ "remiss": { "titel": "T", "ar": 2024 } }
%! svar.remissvar
Botkyrka kommun, SOU 2024:72|

Sammanfattning

Kommunen har läst.

5.4 Läkare

Kommunen avstyrker.
`;

describe('Rules', () => {
  it('go on when one of them throws, which is told with its code and file', () => {
    const { snapshot, uri } = workspace(source);
    const broken: AnswerRule = {
      code: 'broken',
      level: 'error',
      about: 'reading',
      guide: { title: '', looks: '', source: '', wrong: '', right: '', fixes: [] },
      check() {
        throw new Error('no');
      },
    };
    const told: string[] = [];
    const found = diagnose(uri, snapshot, {
      answerRules: [broken, ...answerRules],
      onBreakdown: ({ code, uri }) => told.push(`${code} ${uri}`),
    });
    assert.deepEqual(told, [`broken ${uri}`]);
    assert.ok(found.some(({ code }) => code === 'summary-opposition'));
  });

  it('find what is wrong in remiss.json where it stands', () => {
    const { snapshot, uriOf } = workspace(source);
    const remiss = snapshot.remissFiles.get(uriOf('remiss.json'))!;
    const [found, ...others] = diagnose(remiss.uri, snapshot, { onBreakdown: () => assert.fail() });
    assert.deepEqual(others, []);
    assert.equal(remiss.text.slice(found!.start, found!.end), '"ar"');
    assert.equal(found!.level, 'error');
    assert.match(found!.message, /^Unknown key "ar"/);
  });
});

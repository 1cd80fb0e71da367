import assert from 'node:assert/strict';
import { diagnose } from '../../../server/src/rules/run';
import { answerRules } from '../../../server/src/rules/all';
import type { AnswerRule } from '../../../server/src/rules/rule';
import { summaryOpposition } from '../../../server/src/rules/summaryOpposition';
import type { ServiceHost } from '../../../server/src/service';
import { Service } from '../../../server/src/service';
import { workspace } from '../fixture';
import { findings } from './findings';

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

const own = (organisation: string) =>
  `\n%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"${organisation}"}`;
const answer = (name: string, opening = 'Botkyrka kommun,') =>
  `\n%! ${name}\n${opening} SOU 2024:72|\n\nSammanfattning\n\nKommunen har läst.\n\n5.4 Läkare\n\nKommunen avstyrker.\n`;

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

  it('that are off are not run: by themselves, for the user, or in the folder', () => {
    const ran: string[] = [];
    const rule = (code: string, level: AnswerRule['level']): AnswerRule => ({
      code,
      level,
      about: 'reading',
      guide: { title: '', looks: '', source: '', wrong: '', right: '', fixes: [] },
      check() {
        ran.push(code);
        return [];
      },
    });
    const { snapshot, uri } = workspace(
      `${source}%! remiss.tystat.jsonl\n{"regel":"by-folder","nivå":"av"}\n{"regel":"woken","nivå":"tips"}\n`,
    );
    diagnose(uri, snapshot, {
      answerRules: [
        rule('itself', 'off'),
        rule('by-user', 'error'),
        rule('by-folder', 'error'),
        rule('woken', 'off'),
        rule('loud', 'hint'),
      ],
      levels: { 'by-user': 'off' },
      onBreakdown: ({ error }) => assert.fail(String(error)),
    });
    assert.deepEqual(ran, ['woken', 'loud']);
  });

  it('tell the service of one that throws once for each file, however often the file is checked', () => {
    const told: string[] = [];
    const host: ServiceHost = {
      workspace: { list: () => Promise.resolve([]), read: () => Promise.resolve(null) },
      pause: () => Promise.resolve(),
      now: () => 0,
      changed: () => undefined,
      unusable: () => undefined,
      breakdown: ({ code, uri }) => told.push(`${code} ${uri}`),
    };
    const service = new Service(host, { plainText: true, levels: {} });
    const names = ['a', 'b'].map((name) => `file:///remiss/${name}.remissvar`);
    for (const uri of names)
      service.open(uri, 'remissvar', 1, 'Botkyrka kommun, SOU 2024:72\n\nVi avstyrker.');
    const { check } = summaryOpposition;
    summaryOpposition.check = () => {
      throw new Error('no');
    };
    try {
      for (const uri of [...names, ...names]) service.diagnose(uri);
    } finally {
      summaryOpposition.check = check;
    }
    assert.deepEqual(
      told,
      names.map((uri) => `summary-opposition ${uri}`),
    );
  });

  for (const [whose, files, isDraft] of [
    ['the own organisation’s, whatever its name', own('Botkyrka kommun') + answer('svar.txt'), true],
    ['another organisation’s', own('Salems kommun') + answer('svar.txt'), false],
    ['another organisation’s, named as a draft', own('Salems kommun') + answer('svar.remissvar'), false],
    ['nobody’s, named as a draft', own('Salems kommun') + answer('svar.remissvar', 'Vi svarar på'), true],
    ['nobody’s', own('Salems kommun') + answer('svar.txt', 'Vi svarar på'), false],
    ['somebody’s, named as a draft, where no organisation is the own', answer('svar.remissvar'), true],
    ['somebody’s, where no organisation is the own', answer('svar.txt'), false],
  ] as const) {
    it(`of writing look ${isDraft ? '' : 'not '}at an answer that is ${whose}`, () => {
      assert.deepEqual(findings('summary-opposition', files).length, isDraft ? 1 : 0);
    });
  }

  it('of writing look at the file that is marked as the draft, and at no other answer of the organisation', () => {
    const { snapshot, uriOf } = workspace(`
%! remiss.json
{ "remiss": {}, "egenOrganisation": "Botkyrka kommun", "utkast": "nämnden.txt" }
%! gammalt.txt
Botkyrka kommun, SOU 2024:72
%! nämnden.txt
Vård- och omsorgsnämnden, SOU 2024:72
%! kopia.remissvar
Botkyrka kommun, SOU 2024:72
`);
    const drafts = [...snapshot.documents.values()].filter(({ isDraft }) => isDraft);
    assert.deepEqual(
      drafts.map(({ uri }) => uri),
      [uriOf('nämnden.txt')],
    );
  });

  it('name a draft that is not in the folder, once the folder has been read', () => {
    const { snapshot, uriOf } = workspace(`
%! remiss.json
{ "remiss": {}, "utkast": "mapp/svar.txt" }
%! svar.txt
Botkyrka kommun, SOU 2024:72
`);
    const remiss = snapshot.remissFiles.get(uriOf('remiss.json'))!;
    const options = { onBreakdown: () => assert.fail() };
    const [found, ...others] = diagnose(remiss.uri, snapshot, options);
    assert.deepEqual(others, []);
    assert.equal(remiss.text.slice(found!.start, found!.end), '"mapp/svar.txt"');
    assert.match(found!.message, /^There is no answer "mapp\/svar\.txt"/);
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

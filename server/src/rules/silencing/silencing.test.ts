import { fileCases } from '../../../../test/unit/rules/examples';
import { fingerprint } from '../fingerprint';
import { silenceFile } from './silenceFile';
import { unusedSilence } from './unusedSilence';

const name = 'remiss.tystat.jsonl';

describe('silence-file', () => {
  fileCases(silenceFile, name, {
    finds: [
      '«{"regel":"long-sentence","nivå":"tyst"}»',
      '«{"regel":"long-sentence","nivå":"off"}»',
      '«{"regel":"long-sentence","level":"av"}»',
      '«{"nivå":"av"}»',
      '«{"regel":""}»',
      '«{"regel":7}»',
      '«long-sentence»',
      '«["long-sentence"]»',
      '«{"regel":"long-sentence"»',
      '{"regel":"long-sentence"}\n«{"regel":"several-names","nivå":"Av"}»\n',
    ],
    silent: [
      '{"regel":"long-sentence"}',
      '{"regel":"long-sentence","nivå":"av"}',
      '{"regel":"long-sentence","nivå":"varning"}\r\n{"regel":"several-names","nivå":"tips"}\r\n',
      '{"regel":"hanging-hyphen","fil":"a.txt","fynd":"9f31c0d2a77e4","text":"hälso-och","skäl":"citat"}',
      '// Det som vi har kommit överens om.\n\n{"regel":"long-sentence"}\n',
      '',
    ],
  });
});

describe('unused-silence', () => {
  const draft = 'Solna stads yttrande över SOU 2024:72\n\nKommunal hälso-och sjukvård är viktig.\n';
  const start = draft.indexOf('hälso-och');
  const finding = fingerprint('hanging-hyphen', draft, { start, end: start + 'hälso-och'.length });
  const line = (rule: string, found: string, file = 'utkast.remissvar') =>
    JSON.stringify({ regel: rule, fil: file, fynd: found });
  fileCases(
    unusedSilence,
    name,
    {
      finds: [
        '«{"regel":"long-sentences"}»',
        '«{"regel":"no-such-rule","nivå":"fel"}»',
        '«{"regel":"Long-Sentence"}»',
        `«${line('hanging-hyphen', '0000000000000')}»`,
        `«${line('long-sentence', finding)}»`,
        `«${line('hanging-hyphen', finding.toUpperCase())}»`.replace(finding.toUpperCase(), `${finding}0`),
        `${line('hanging-hyphen', finding)}\n«${line('hanging-hyphen', '1111111111111')}»`,
        `«${line('remiss-json', finding)}»`,
        `«${line('unused-silence', finding)}»`,
      ],
      silent: [
        line('hanging-hyphen', finding),
        line('hanging-hyphen', finding, 'gammalt namn.remissvar'),
        '{"regel":"long-sentence"}',
        '{"regel":"remiss-json","nivå":"varning"}',
        `${line('hanging-hyphen', finding)}\n{"regel":"hanging-hyphen","nivå":"av"}`,
        '// {"regel":"no-such-rule"}',
        '',
      ],
    },
    { 'utkast.remissvar': draft },
  );
});

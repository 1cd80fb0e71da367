import * as l10n from '@vscode/l10n';
import type { SilenceFault } from '../../corpus/silenceFile';
import type { SilenceRule } from '../rule';

/** What is wrong in `remiss.tystat.jsonl`: lines that cannot be used as they stand. */
export const silenceFile: SilenceRule = {
  code: 'silence-file',
  level: 'warning',
  guide: {
    title: 'Fel i remiss.tystat.jsonl',
    looks:
      'Rader i `remiss.tystat.jsonl` som inte går att använda: de är inte JSON, saknar nyckeln `regel`, har en okänd nyckel eller en nivå som inte finns. De andra raderna gäller ändå.',
    source: 'Filens format: ett JSON-objekt per rad.',
    wrong: '{"regel":"long-sentence","nivå":"tyst"}',
    right: '{"regel":"long-sentence","nivå":"av"}',
    fixes: [],
  },
  *check({ file }) {
    for (const fault of file.faults) yield { start: fault.start, end: fault.end, message: message(fault) };
  },
};

function message({ code, args: [first = '', second = ''] }: SilenceFault): string {
  switch (code) {
    case 'syntax':
      return l10n.t('The line is not a JSON object and has no effect.');
    case 'missingKey':
      return l10n.t('"{0}" is missing.', first);
    case 'unknownKey':
      return l10n.t('Unknown key "{0}". Keys allowed here: {1}.', first, second);
    case 'wrongType':
      return l10n.t('"{0}" should be {1}.', first, l10n.t('a text in quotation marks'));
    case 'unknownLevel':
      return l10n.t('"{0}" is not a level. Choose one of: {1}.', first, second);
  }
}

import * as l10n from '@vscode/l10n';
import type { DecisionFault } from '../../corpus/decisions/decisionFile';
import type { DecisionRule } from '../rule';

/** What is wrong in `remiss.decisions.jsonl`: lines that cannot be used as they stand. */
export const decisionFile: DecisionRule = {
  code: 'decision-file',
  level: 'warning',
  guide: {
    title: 'Fel i remiss.decisions.jsonl',
    looks:
      'Rader i `remiss.decisions.jsonl` som inte går att använda: de är inte JSON, saknar något som behövs, har en okänd ståndpunkt eller samma id som en senare rad. De andra raderna gäller ändå, och raden ligger kvar som den är.',
    source: 'Filens format: en W3C Web Annotation per rad, https://www.w3.org/TR/annotation-model/.',
    wrong: '{"id":"urn:uuid:1","created":"2026-11-24T10:00:00Z","body":{"kind":"changed"}}',
    right:
      '{"id":"urn:uuid:1","created":"2026-11-24T10:00:00Z","body":{"kind":"changed","respondent":"Solna stad","section":"5.4","position":"opposes","reading":"unclear"},"target":{"source":"solna.txt"}}',
    fixes: [],
  },
  *check({ file }) {
    for (const fault of file.faults) yield { start: fault.start, end: fault.end, message: message(fault) };
  },
};

function message({ code, args: [first = '', second = '', third = ''] }: DecisionFault): string {
  switch (code) {
    case 'syntax':
      return l10n.t('The line is not a JSON object and has no effect.');
    case 'missingKey':
      return l10n.t('"{0}" is missing.', first);
    case 'wrongType':
      return l10n.t('"{0}" should be {1}.', first, l10n.t('a text in quotation marks'));
    case 'unknownValue':
      return l10n.t('"{0}" cannot be "{1}". Choose one of: {2}.', first, second, third);
    case 'notASection':
      return l10n.t('"{0}" is not a section number.', first);
    case 'repeatedId':
      return l10n.t('Another line with the same id is later, and counts instead of this one.');
  }
}

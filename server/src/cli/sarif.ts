import { version } from '../../../package.json';
import type { Level } from '../rules/rule';
import type { Report } from './check';

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Reports in the Static Analysis Results Interchange Format, version 2.1.0. */
export function toSarif(reports: readonly Report[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'remissvar',
            version,
            rules: [...new Set(reports.map(({ code }) => code))].sort().map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.map((report) => ({
          ruleId: report.code,
          level: levels[report.level],
          message: { text: report.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: report.file.split(/[/\\]/).map(encodeURIComponent).join('/') },
                region: {
                  startLine: report.line,
                  startColumn: report.column,
                  endLine: report.endLine,
                  endColumn: report.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}

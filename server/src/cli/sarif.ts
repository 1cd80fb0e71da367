import { repository, version } from '../../../package.json';
import { countByRule } from '../rules/count';
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
            informationUri: repository.url.replace(/\.git$/, ''),
            rules: countByRule(reports).map(({ code, title, level, count, page }) => ({
              id: code,
              shortDescription: { text: title },
              helpUri: page,
              defaultConfiguration: level === 'off' ? { enabled: false } : { level: levels[level] },
              properties: { count },
            })),
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

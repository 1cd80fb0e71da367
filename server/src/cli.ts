import { runAnalyse } from './cli/analyse';
import { parseCommandLine, usage } from './cli/arguments';
import { runCheck } from './cli/check';
import { runExport } from './cli/export';
import { runImport } from './cli/import';
import { complain, print, UsageError } from './cli/output';
import { runPositions } from './cli/positions';
import { setLanguage } from './l10n';
import { version } from '../../package.json';

async function main(): Promise<number> {
  const { language, command } = parseCommandLine(process.argv.slice(2));
  setLanguage(language);
  switch (command.name) {
    case 'help':
      print(usage() + '\n');
      return 0;
    case 'version':
      print(version + '\n');
      return 0;
    case 'analyse':
      return runAnalyse(command);
    case 'check':
      return runCheck(command);
    case 'positions':
      return runPositions(command);
    case 'import':
      return runImport({ ...command, language });
    case 'export':
      return runExport({ ...command, language });
  }
}

// Whoever reads our output may stop before it ends: `remissvar positions … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main().then(
  (exitCode) => (process.exitCode = exitCode),
  (error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) complain(usage());
    process.exitCode = 2;
  },
);

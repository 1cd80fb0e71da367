import { createConnection } from 'vscode-languageserver/node';
import { nodeWorkspace } from './nodeWorkspace';
import { serve } from './server';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.stderr.write('Usage: remissvar-language-server --stdio\n');
  process.exit(2);
}

const connection = createConnection();
serve(connection, {
  workspace: nodeWorkspace,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
});

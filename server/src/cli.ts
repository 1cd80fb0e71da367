import * as fs from 'node:fs';
import { analyse } from './answer/analyse';

const [command, ...rest] = process.argv.slice(2);
if (command === 'analyse' && rest[0] === '--jsonl') {
  const lines = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    process.stdout.write(JSON.stringify({ id, ...analyse(text) }) + '\n');
  }
}

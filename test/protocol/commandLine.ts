/** The command line as a process of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** What a run said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line until it ends. No trace of where a program failed is ever said. */
export function remissvar(args: readonly string[], options: { cwd?: string; input?: string } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist', 'cli.js'), ...args],
    {
      cwd: options.cwd ?? root,
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 64e6,
    },
  );
  assert.ok(!stderr.includes('\n    at '), stderr);
  return { code: status, out: stdout, err: stderr };
}

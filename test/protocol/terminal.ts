/** A terminal for programs that have no other way in: keys go in, and what a person would see comes out. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureProgram, onPath } from '../../scripts/lib/programs.mjs';
import { folderWith } from './session';

const execute = promisify(execFile);

/** What the screen says of a program that has ended, below what it left there itself. */
const ended = 'The program ended with';
/** Runs a program, and keeps the screen: tmux closes a terminal whose program has ended. */
const run = ['sh', '-c', `"$@"; echo "${ended} $?."; read -r key`, 'sh'];

export interface Started {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export class Terminal {
  private constructor(
    private readonly tmux: string,
    private readonly socket: string,
  ) {
    // Before the folder of the socket goes, and with it the way to reach tmux.
    process.prependOnceListener('exit', () => this.close());
  }

  /** Starts a program in a terminal of 100 by 30, with tmux. */
  static async start({ command, cwd, env }: Started): Promise<Terminal> {
    const tmux = await ensureProgram(
      {
        find: onPath('tmux'),
        debian: 'tmux',
        why: 'The tests of editors in a terminal need tmux',
        advice: 'Install the package "tmux".',
      },
      console.log,
    );
    const terminal = new Terminal(tmux, path.join(folderWith({}), 'tmux'));
    const session = ['new-session', '-d', '-x', '100', '-y', '30', '-c', cwd, '--'];
    await execute(tmux, [...terminal.server, ...session, ...run, ...command], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    });
    return terminal;
  }

  /** A tmux of our own, which neither reads the user's configuration nor joins what the user has running. */
  private get server(): string[] {
    return ['-u', '-f', '/dev/null', '-S', this.socket];
  }

  /** Presses keys, each a text to type or the name of one: "gd", "Space", "Enter", "C-o". */
  async press(...keys: string[]): Promise<void> {
    await execute(this.tmux, [...this.server, 'send-keys', ...keys]);
  }

  private async screen(): Promise<string> {
    const { stdout } = await execute(this.tmux, [...this.server, 'capture-pane', '-p']);
    return stdout.trimEnd();
  }

  /** Waits until the screen is as wanted. Keys that are given are pressed again and again till then. */
  async until(wanted: (screen: string) => boolean, ...keys: string[]): Promise<void> {
    const end = Date.now() + 60_000;
    for (let pressed = 0; ; await pause(30)) {
      if (keys.length > 0 && Date.now() - pressed > 1_000) {
        pressed = Date.now();
        await this.press(...keys);
      }
      const screen = await this.screen();
      if (wanted(screen)) return;
      if (Date.now() > end || screen.includes(ended))
        assert.fail(`The screen has not become as wanted:\n${screen}`);
    }
  }

  /** Waits until the program has ended well. */
  ended(): Promise<void> {
    return this.until((screen) => screen.includes(`${ended} 0.`));
  }

  /** Ends the program, and the terminal with it. */
  close(): void {
    try {
      execFileSync(this.tmux, [...this.server, 'kill-server'], { stdio: 'ignore' });
    } catch {
      // It is closed already.
    }
  }
}

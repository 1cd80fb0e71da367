/** The command line was not understood; the usage is shown with it. */
export class UsageError extends Error {}

export function print(text: string): void {
  process.stdout.write(text);
}

/** A line to the person who ran the command, beside the output. */
export function complain(message: string): void {
  process.stderr.write(message + '\n');
}

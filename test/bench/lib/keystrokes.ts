/** Typing in the middle of a document, a letter at a time, with its diagnostics asked for after each. */
import type { Session } from '../../protocol/session';

/** The milliseconds from each keystroke to its diagnostics, when all is warm. */
export async function keystrokes(session: Session, uri: string, text: string, keys = 100): Promise<number[]> {
  await session.open(uri, text, uri.endsWith('.md') ? 'markdown' : 'remissvar');
  let { resultId } = await session.pull(uri);
  const lines = text.split('\n');
  const line = longLine(lines);
  const times: number[] = [];
  for (let key = 0; key < keys + warming; key++) {
    const character = Math.min(40 + key, lines[line]!.length);
    const letter = key % 6 === 5 ? ' ' : 'e';
    const started = performance.now();
    await session.change(uri, letter, { start: { line, character }, end: { line, character } });
    // As editors do, it says what it has: what is unchanged need not be sent.
    ({ resultId } = await session.pull(uri, resultId));
    if (key >= warming) times.push(performance.now() - started);
  }
  return times;
}

const warming = 30;

/** The first line from the middle on that a person would be writing in. */
function longLine(lines: readonly string[]): number {
  const middle = lines.length >> 1;
  return middle + lines.slice(middle).findIndex((line) => line.length > 60);
}

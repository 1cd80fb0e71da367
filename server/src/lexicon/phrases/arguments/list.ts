import type { ArgumentPhrase, PhraseArgument } from '../phrase';

/** A list of arguments, one a line: the words, and after a bar a sentence in which they are one. */
export function listed(argument: PhraseArgument, lines: string): readonly ArgumentPhrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line): ArgumentPhrase => {
      const [words = '', example = ''] = line.split('|').map((cell) => cell.trim());
      return { words, argument, example };
    });
}

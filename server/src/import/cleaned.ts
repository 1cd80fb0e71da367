/** Controls, but for those that part words, lines and pages; and the mark of byte order. */
const invisible = /[^\P{Cc}\t\n\f]|\uFEFF/gu;

/** A text without what no reader sees; its letters composed, its lines ended by \n and by nothing before it. */
export function cleaned(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(invisible, '')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^[\n\f]+/, '')
      .trimEnd() + '\n'
  );
}

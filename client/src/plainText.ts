/**
 * Markdown that VS Code shows as the text stands: "5.4 *fet*" as "5\\.4 \\*fet\\*". `MarkdownString.appendText` does the
 * same, but makes of every space one at which no line may break, and a long quote is then broken in the midst of its words.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, '\\$&');
}

/** The little that the peer needs of it. */
declare module 'markdown-it' {
  import type { Token } from 'vscode-markdown-languageservice';

  export default class MarkdownIt {
    constructor(options?: { html?: boolean });
    parse(source: string, environment: object): Token[];
  }
}

/** The HTML of the matrix's page: a frame, which its script fills. Nothing in it comes from a document. */
export interface PageParts {
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** Where the page may load from: `webview.cspSource`. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** A word that nobody can guess; scripts without it do not run. */
  readonly nonce: string;
}

export function pageOf({ language, title, source, script, style, nonce }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main></main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** 128 random bits as letters and digits. */
export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

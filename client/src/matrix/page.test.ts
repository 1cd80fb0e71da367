import assert from 'node:assert/strict';
import { makeNonce, pageOf } from './page';

const parts = {
  language: 'sv',
  title: 'Matris',
  source: 'https://*.vscode-cdn.net',
  script: 'https://host/dist/matrix.js',
  style: 'https://host/dist/matrix.css',
  nonce: 'n0nce',
} as const;

describe("The matrix's page", () => {
  it('lets nothing in but its own script and styles', () => {
    const page = pageOf(parts);
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    assert.equal(policy, "default-src 'none'; style-src https://*.vscode-cdn.net; script-src 'nonce-n0nce'");
    assert.equal([...page.matchAll(/<script/g)].length, 1);
    assert.match(page, /<script nonce="n0nce" src="https:\/\/host\/dist\/matrix.js">/);
    assert.ok(!/\son\w+=|style="|<style/.test(page));
  });
  it('says its language and title', () => {
    assert.match(pageOf(parts), /<html lang="sv">[\s\S]*<title>Matris<\/title>[\s\S]*<main>/);
    assert.match(
      pageOf({ ...parts, language: 'en', title: '<b>"&' }),
      /lang="en"[\s\S]*<title>&lt;b>&quot;&amp;<\/title>/,
    );
  });
  it('has a word that nobody can guess', () => {
    const words = new Set(Array.from({ length: 100 }, makeNonce));
    assert.equal(words.size, 100);
    for (const word of words) assert.match(word, /^[0-9a-f]{32}$/);
  });
});

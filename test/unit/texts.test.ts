import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import manifestTexts from '../../package.nls.json';
import swedish from '../../l10n/bundle.l10n.sv.json';

const root = path.join(import.meta.dirname, '..', '..');
const sources = ['client/src', 'client/webview', 'server/src']
  .flatMap((directory) =>
    fs
      .readdirSync(path.join(root, directory), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(root, directory, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => fs.readFileSync(file, 'utf8'));

/** The contents of every string literal in quotes; what a template builds is no key. */
const literals = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)].map((match) =>
      (match[1] ?? match[2]!).replace(/\\(.)/g, '$1'),
    ),
  ),
);

describe('Texts', () => {
  it('have Swedish for everything that is said at run time', () => {
    const said = sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map((match) =>
        match[1]!.replace(/\\(.)/g, '$1'),
      ),
    );
    assert.ok(said.length > 0);
    assert.deepEqual(
      said.filter((text) => !Object.hasOwn(swedish, text)),
      [],
    );
  });

  it('hold no Swedish that nobody says', () => {
    assert.deepEqual(
      Object.keys(swedish).filter((text) => !literals.has(text)),
      [],
    );
  });

  it('are in the bundle once each', () => {
    const bundle = fs.readFileSync(path.join(root, 'l10n', 'bundle.l10n.sv.json'), 'utf8');
    const keys = [...bundle.matchAll(/^ {2}("(?:[^"\\]|\\.)*"):/gm)].map(([, key]) => key!);
    assert.equal(keys.length, Object.keys(swedish).length);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  it('keep the places of what is filled in', () => {
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
    for (const [english, translated] of Object.entries(swedish))
      assert.deepEqual(places(translated), places(english), english);
  });

  it('have a text for every name in the manifest, and no other', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(manifestTexts).sort());
  });
});

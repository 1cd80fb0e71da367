import assert from 'node:assert/strict';
import { releases } from '../../../scripts/vscode-server/releases.mjs';
import manifest from '../../../package.json' with { type: 'json' };

describe('The VS Code releases of the tests', () => {
  /** "1.100" of "^1.100.0" */
  const minor = (version: string): string => version.replace('^', '').split('.', 2).join('.');

  it('begin with the oldest that package.json promises', () => {
    assert.equal(minor(releases.oldest.vscode), minor(manifest.engines.vscode));
  });

  it('begin with the version that the API types describe', () => {
    assert.equal(minor(manifest.devDependencies['@types/vscode']), minor(manifest.engines.vscode));
  });

  it('run on the Node that package.json promises', () => {
    assert.equal(releases.oldest.node, Number(/\d+/.exec(manifest.engines.node)?.[0]));
  });

  for (const [name, release] of Object.entries(releases)) {
    it(`are carried by the package of the same version: ${name}`, () => {
      assert.equal(release.codeServer.replace(/^4\./, '1.'), release.vscode);
      assert.match(release.integrity, /^sha512-[\w+/]{86}==$/);
    });
  }
});

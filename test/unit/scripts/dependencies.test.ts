import assert from 'node:assert/strict';
import { isInstalled } from '../../../scripts/lib/dependencies.mjs';

describe('Installed packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.1.0' },
      'node_modules/b-win32': { version: '2.1.0', optional: true },
    },
  };
  const a = { 'node_modules/a': { version: '1.0.0' } };
  const b = { 'node_modules/b': { version: '2.1.0' } };

  it('are those of the lock file, but for other platforms', () => {
    assert.equal(isInstalled(wanted, { packages: { ...a, ...b } }), true);
  });

  it('are not if one is missing', () => {
    assert.equal(isInstalled(wanted, { packages: a }), false);
  });

  it('are not if one has another version', () => {
    assert.equal(isInstalled(wanted, { packages: { ...a, 'node_modules/b': { version: '2.0.0' } } }), false);
  });

  it('are not if one is no longer wanted', () => {
    const packages = { ...a, ...b, 'node_modules/c': { version: '1.0.0' } };
    assert.equal(isInstalled(wanted, { packages }), false);
  });
});

import assert from 'node:assert/strict';
import { filesInArchive } from '../../../scripts/lib/archive.mjs';
import { faultsOfPackage, sizeLimit } from '../../../scripts/lib/package-contents.mjs';

describe('The package', () => {
  const manifest = {
    main: './dist/extension.js',
    icon: 'images/icon.png',
    l10n: './l10n',
    contributes: {
      grammars: [{ path: './syntaxes/remissvar.tmLanguage.json' }],
      commands: [{ icon: '$(refresh)' }],
    },
    repository: { url: 'https://example.org/images/remissvar.git' },
  };
  const files = [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/package.json',
    'extension/package.nls.json',
    'extension/package.nls.en.json',
    'extension/readme.md',
    'extension/changelog.md',
    'extension/LICENSE.txt',
    'extension/dist/extension.js',
    'extension/dist/server.js',
    'extension/dist/worker.js',
    'extension/dist/importer.js',
    'extension/dist/export.js',
    'extension/dist/matrix.js',
    'extension/dist/matrix.css',
    'extension/images/icon.png',
    'extension/l10n/bundle.l10n.sv.json',
    'extension/syntaxes/remissvar.tmLanguage.json',
  ];
  const size = 300_000;

  it('holds what runs', () => {
    assert.deepEqual(faultsOfPackage({ files, size, manifest }), []);
  });

  const strangers = [
    'extension/dist/extension.js.map',
    'extension/dist/former.js',
    'extension/dist/test/vscode/node.js',
    'extension/node_modules/mocha/package.json',
    'extension/seeds/sou-2024-72/botkyrka-kommun.txt',
    'extension/server/src/cli.ts',
    'extension/images/hover.png',
    'extension/.env',
    'extension/package.json.bak',
  ];
  for (const stranger of strangers) {
    it(`does not hold ${stranger}`, () => {
      const faults = faultsOfPackage({ files: [...files, stranger], size, manifest });
      assert.deepEqual(faults, [`${stranger} does not belong in the package`]);
    });
  }

  const needed = [
    'dist/extension.js',
    'dist/server.js',
    'images/icon.png',
    'l10n/bundle.l10n.sv.json',
    'syntaxes/remissvar.tmLanguage.json',
  ];
  for (const missing of needed) {
    it(`does not go without ${missing}`, () => {
      const left = files.filter((file) => file !== `extension/${missing}`);
      const faults = faultsOfPackage({ files: left, size, manifest });
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? '', /is missing from the package$/);
      assert.ok(missing.startsWith(faults[0]?.split(' ')[0] ?? '?'));
    });
  }

  it('is no larger than its limit', () => {
    assert.deepEqual(faultsOfPackage({ files, size: sizeLimit, manifest }), []);
    assert.deepEqual(faultsOfPackage({ files, size: sizeLimit + 1, manifest }), [
      'the package holds 2049 KB, and 2048 KB is the limit',
    ]);
  });
});

describe('Files in an archive', () => {
  /** A zip archive of empty files, as APPNOTE.TXT 4.3 lays it out: local headers, central directory, end record. */
  function archiveOf(names: string[], comment = ''): Buffer {
    const locals: Buffer[] = [];
    const entries: Buffer[] = [];
    let offset = 0;
    for (const name of names) {
      const bytes = Buffer.from(name);
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(bytes.length, 26);
      locals.push(local, bytes);
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(bytes.length, 28);
      entry.writeUInt16LE(4, 30);
      entry.writeUInt16LE(2, 32);
      entry.writeUInt32LE(offset, 42);
      entries.push(entry, bytes, Buffer.from('\x01\x00\x00\x00'), Buffer.from('hm'));
      offset += 30 + bytes.length;
    }
    const directory = Buffer.concat(entries);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(names.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    end.writeUInt16LE(comment.length, 20);
    return Buffer.concat([...locals, directory, end, Buffer.from(comment)]);
  }

  it('are listed by name, folders left out', () => {
    const archive = archiveOf(['extension/', 'extension/package.json', 'extension/å.md']);
    assert.deepEqual(filesInArchive(archive), ['extension/package.json', 'extension/å.md']);
  });

  it('are found before a comment', () => {
    assert.deepEqual(filesInArchive(archiveOf(['a.js'], 'made by hand')), ['a.js']);
  });

  it('are none in an empty archive', () => {
    assert.deepEqual(filesInArchive(archiveOf([])), []);
  });

  it('are refused where there is no archive', () => {
    assert.throws(() => filesInArchive(Buffer.from('no archive at all, but long enough')), /no zip archive/);
    assert.throws(() => filesInArchive(Buffer.alloc(0)), /no zip archive/);
  });
});

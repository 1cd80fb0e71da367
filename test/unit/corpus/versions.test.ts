import assert from 'node:assert/strict';
import type { ServiceHost } from '../../../server/src/service';
import { Service } from '../../../server/src/service';

const folder = 'file:///remiss';
const uri = `${folder}/svar.remissvar`;

/** A service over a folder with these files; the list of those that have been read. */
function serve(files: Map<string, string>) {
  const read: string[] = [];
  const host: ServiceHost = {
    workspace: {
      list: () => Promise.resolve([...files.keys()]),
      read(uri) {
        read.push(uri);
        return Promise.resolve(new TextEncoder().encode(files.get(uri)));
      },
    },
    pause: () => Promise.resolve(),
    now: () => 0,
    changed: () => undefined,
    unusable: () => assert.fail('every file can be used'),
    breakdown: ({ error }) => assert.fail(String(error)),
  };
  const service = new Service(host, { plainText: true, levels: {} });
  const found = () => service.diagnose(uri).some(({ code }) => code === 'two-versions');
  return { service, read, found };
}

describe('Word and PDF files beside the answers', () => {
  const text = 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';

  it('are known of as they come and go, and are not read', async () => {
    const files = new Map([
      [uri, text],
      [`${folder}/svar.docx`, ''],
      [`${folder}/annat.pdf`, ''],
    ]);
    const { service, read, found } = serve(files);
    await service.index([folder], { report: () => undefined, cancelled: false });
    assert.deepEqual(read, [uri]);
    assert.deepEqual(
      [...service.snapshot.versions],
      [
        [`${folder}/svar.docx`, 'word'],
        [`${folder}/annat.pdf`, 'pdf'],
      ],
    );
    assert.ok(found(), 'Word alone');
    await service.filesChanged([`${folder}/svar.pdf`], []);
    assert.ok(!found(), 'both');
    await service.filesChanged([], [`${folder}/svar.docx`]);
    assert.ok(found(), 'PDF alone');
    await service.filesChanged([], [`${folder}/svar.pdf`]);
    assert.ok(!found(), 'neither');
    assert.deepEqual(read, [uri]);
  });

  it('are no answers, and go when their folder does', async () => {
    const { service } = serve(
      new Map([
        [uri, text],
        [`${folder}/svar.docx`, ''],
      ]),
    );
    await service.index([folder], { report: () => undefined, cancelled: false });
    assert.deepEqual(
      Array.from(service.snapshot.documents.values(), (document) => document.uri),
      [uri],
    );
    await service.filesChanged([], [folder]);
    assert.equal(service.snapshot.versions.size, 0);
  });
});

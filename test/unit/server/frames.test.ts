import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Frames } from '../../../server/src/nodeFrames';

const framed = (content: string, length = Buffer.byteLength(content)) =>
  `Content-Length: ${length}\r\n\r\n${content}`;
const message = (id: number) => JSON.stringify({ id, text: 'å ä ö – Content-Length: 5\r\n\r\n' });
const good = (id: number) => framed(message(id));

/** What is found in a stream that arrives in pieces. */
function read(stream: string, pieces: readonly number[] = []) {
  const complaints: string[] = [];
  const frames = new Frames((complaint) => complaints.push(complaint));
  const bytes = Buffer.from(stream);
  const found: number[] = [];
  const cuts = [...pieces.map((share) => Math.floor(share * bytes.length)), bytes.length];
  let at = 0;
  for (const cut of cuts.sort((a, b) => a - b)) {
    for (const value of frames.take(bytes.subarray(at, cut))) found.push((value as { id: number }).id);
    at = cut;
  }
  frames.end();
  return { found, complaints };
}

/** What is broken, in front of good messages, and whether anything is to complain of. */
const broken: Readonly<Record<string, string>> = {
  'a length that is too short': framed(message(9), 20),
  'a length that is too short by one': framed(message(9), Buffer.byteLength(message(9)) - 1),
  'a length that is too long': framed(message(9), Buffer.byteLength(message(9)) + 7),
  'a length that is far too long': framed(message(9), 5000),
  'a length that nobody can mean': framed(message(9), 900_000_000_000),
  'a length that is no number': `Content-Length: många\r\n\r\n${message(9)}`,
  'a negative length': framed(message(9), -4),
  'no length': `Content-Type: json\r\n\r\n${message(9)}`,
  'no header': message(9),
  'words between messages': 'hej\r\n',
  'an empty header': '\r\n\r\n',
  'content that is no JSON': framed('{"id":9'),
  'no content': framed(''),
  'half a message': framed(message(9)).slice(0, 60),
  'half a header': 'Content-Le',
};

describe('A stream of messages', () => {
  it('is read whatever pieces it arrives in', () => {
    const stream = [1, 2, 3].map(good).join('');
    for (let at = 0; at < Buffer.byteLength(stream); at++)
      assert.deepEqual(read(stream, [at / Buffer.byteLength(stream)]), { found: [1, 2, 3], complaints: [] });
  });

  it('may have other headers, in any case', () => {
    const type = 'content-type: application/vscode-jsonrpc; charset=utf-8\r\n';
    const headers = [`${type}Content-Length: 8\r\n`, `content-length:8\r\n${type}`];
    const stream = headers.map((header) => `${header}\r\n{"id":1}`).join('');
    assert.deepEqual(read(stream), { found: [1, 1], complaints: [] });
  });

  for (const [what, part] of Object.entries(broken)) {
    it(`goes on behind ${what}, and says so`, () => {
      const { found, complaints } = read(good(1) + part + [2, 3, 4].map(good).join(''));
      assert.deepEqual(
        found.filter((id) => id !== 9),
        [1, 2, 3, 4],
      );
      assert.ok(complaints.length > 0);
    });

    it(`goes on behind ${what}, whatever pieces it arrives in`, () => {
      const stream = good(1) + part + [2, 3, 4].map(good).join('');
      fc.assert(
        fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pieces) => {
          const { found, complaints } = read(stream, pieces);
          assert.deepEqual(
            found.filter((id) => id !== 9),
            [1, 2, 3, 4],
          );
          assert.ok(complaints.length > 0);
        }),
        { seed: 72, numRuns: 200 },
      );
    });
  }

  it('ends with a complaint in the middle of a message only', () => {
    assert.match(read(good(1).slice(0, -3)).complaints.join(), /ends in the middle/);
    assert.match(read('Content').complaints.join(), /ends in the middle/);
    assert.deepEqual(read(good(1)).complaints, []);
  });

  it('is read in linear time where a message is long', () => {
    const frames = new Frames((complaint) => assert.fail(complaint));
    const bytes = Buffer.from(framed(JSON.stringify('å'.repeat(8_000_000))));
    const started = process.cpuUsage();
    const found: unknown[] = [];
    for (let at = 0; at < bytes.length; at += 4_000)
      found.push(...frames.take(bytes.subarray(at, at + 4_000)));
    const { user, system } = process.cpuUsage(started);
    assert.equal((found[0] as string).length, 8_000_000);
    assert.ok(user + system < 5e6, `${user + system} µs`);
  });

  it('is read in linear time, and little of it is kept, where it is no message at all', () => {
    const frames = new Frames(() => undefined);
    const started = process.cpuUsage();
    for (let at = 0; at < 1000; at++) assert.deepEqual([...frames.take(Buffer.alloc(60_000, 'a'))], []);
    const { user, system } = process.cpuUsage(started);
    assert.ok(user + system < 5e6, `${user + system} µs`);
  });
});

/** A server that is sent what is not framed as the protocol has it: it goes on or ends, and says why. */
import assert from 'node:assert/strict';
import { pulling, Session, seeds, uriOf } from './session';

const content = (id: number) =>
  JSON.stringify({ jsonrpc: '2.0', id, method: 'remissvar/overview', params: {} });
const framed = (text: string, length = Buffer.byteLength(text)) => `Content-Length: ${length}\r\n\r\n${text}`;

const broken: Readonly<Record<string, string>> = {
  'a length that is too short': framed(content(901), 30),
  'a length that is too long': framed(content(902), 4000),
  'a length that nobody can mean': framed(content(903), 900_000_000_000),
  'no length': `Content-Type: json\r\n\r\n${content(904)}`,
  'words between messages': 'hej hej\r\n\r\n\r\nhej',
  'bytes that are no text': '\u0000\u0001\uFFFF\r\n\r\n'.repeat(50),
};

describe('The server that is sent broken frames', () => {
  for (const [what, part] of Object.entries(broken)) {
    it(`goes on behind ${what}, and says why`, async () => {
      const session = await Session.start({ folders: [seeds], capabilities: pulling });
      await session.read();
      session.process.stdin!.write(part);
      assert.equal((await session.overview()).length, 1);
      assert.equal((await session.overview())[0]!.complete, true);
      await session.end();
      assert.notEqual(session.complaints, '');
    });
  }

  it('ends where its input does, also in the middle of a message', async () => {
    for (const half of ['', 'Content-Length: 50\r\n\r\n{"jsonrpc":', 'Content-Le']) {
      const session = await Session.start({ folders: [seeds] });
      session.process.stdin!.end(half);
      assert.equal(await session.exit, 1);
      assert.equal(/in the middle of a message/.test(session.complaints), half !== '');
    }
  });

  it('waits for the rest of a message, which may come byte by byte', async () => {
    const session = await Session.start({ folders: [seeds] });
    await session.read();
    const text = content(905);
    const whole = framed(text.replace('{}', `{"text":"${uriOf('x').repeat(10)}"}`));
    const answered = new Promise((resolve) => session.process.stdout!.once('data', resolve));
    for (const byte of Buffer.from(whole)) session.process.stdin!.write(Buffer.from([byte]));
    await answered;
    await session.stop();
  });
});

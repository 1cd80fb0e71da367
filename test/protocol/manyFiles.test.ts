import assert from 'node:assert/strict';
import { folderWith, pulling, Session } from './session';

const answer = (at: number) =>
  `Förening ${at}s yttrande över betänkandet SOU 2024:72

5.4 En ordning där kommuner kan anställa läkare

Förening ${at} ${at % 3 ? 'tillstyrker' : 'avstyrker'} förslaget.
`;

/** So many that other threads read them, on a machine that has processors for those. */
const files = Object.fromEntries([
  ['remiss.json', '{ "remiss": { "beteckning": "SOU 2024:72" } }'],
  ['bild.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 256)],
  ...Array.from({ length: 150 }, (_, at) => [`${at}.txt`, answer(at)] as const),
]) as Record<string, string | Uint8Array>;

describe('The server in a folder of many answers', () => {
  it('reads them all, and names those that it cannot read', async () => {
    const folder = folderWith(files);
    const logged: string[] = [];
    const session = await Session.start({
      folders: [folder],
      prepare: (connection) =>
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          logged.push(message);
        }),
    });
    await session.read();
    const counts = (await session.sections()).map(({ number, countsText }) => [number, countsText]);
    assert.deepEqual(counts.at(-1), ['5.4', '100 för · 50 emot']);
    assert.equal(logged.filter((message) => message.startsWith('bild.txt')).length, 1);
    await session.stop();
  });

  it('answers while it reads, and stops where a person wants it to', async () => {
    let token: string | number | undefined;
    const session: Session = await Session.start({
      folders: [folderWith(files)],
      capabilities: { ...pulling, window: { workDoneProgress: true } },
      prepare: (connection) => {
        connection.onRequest('window/workDoneProgress/create', (params: { token: string }) => {
          token = params.token;
          return null;
        });
        connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
          if (value.kind === 'begin')
            void connection.sendNotification('window/workDoneProgress/cancel', { token });
        });
      },
    });
    await session.until(() => session.changes.length > 0);
    const [inquiry] = await session.overview();
    assert.equal(inquiry!.complete, false);
    assert.ok(inquiry!.answers < 150);
    await session.stop();
  });
});

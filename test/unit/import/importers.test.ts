/** The workers of an import, where they are stopped or break down. */
import assert from 'node:assert/strict';
import type { ImporterMessage, ImporterPort, ImporterReply } from '../../../server/src/protocol';
import { ImporterGaveUp, Importers } from '../../../server/src/protocol';

/** A worker that answers when it is told to. */
class Port implements ImporterPort {
  readonly asked: ImporterMessage[] = [];
  ended = false;
  private reply: (reply: ImporterReply) => void = () => undefined;
  private lost: () => void = () => undefined;

  post(message: ImporterMessage): void {
    this.asked.push(message);
  }
  onMessage(listener: (reply: ImporterReply) => void): void {
    this.reply = listener;
  }
  onEnd(listener: () => void): void {
    this.lost = listener;
  }
  end(): void {
    this.ended = true;
  }
  answer(result: unknown): void {
    this.reply({ id: this.asked.at(-1)!.id, result });
  }
  breakDown(): void {
    this.lost();
  }
}

function workers(most: number) {
  const ports: Port[] = [];
  const start = () => {
    const port = new Port();
    ports.push(port);
    return port;
  };
  return { ports, importers: new Importers(start, most, 'sv') };
}

const record = { records: '', added: [] };

describe('Importers', () => {
  it('give up what they do and what waits when they are stopped, and take nothing more', async () => {
    const { ports, importers } = workers(1);
    const begun: string[] = [];
    const troubles: unknown[] = [];
    const work = importers.forEach(['a', 'b', 'c', 'd', 'e'], async (name) => {
      begun.push(name);
      await importers.ask('record', record).catch((error: unknown) => troubles.push(error));
    });
    assert.equal(ports[0]!.asked.length, 1);
    importers.end();
    await work;
    assert.deepEqual(begun, ['a', 'b']);
    assert.ok(troubles.length === 2 && troubles.every((error) => error instanceof ImporterGaveUp));
    assert.ok(ports.length === 1 && ports[0]!.ended);
  });

  it('lose one file with the worker that breaks down over it, and read the others', async () => {
    const { ports, importers } = workers(1);
    const broken = importers.ask('record', record);
    const other = importers.ask('record', record);
    ports[0]!.breakDown();
    await assert.rejects(broken, ImporterGaveUp);
    ports[1]!.answer('{}');
    assert.equal(await other, '{}');
    assert.deepEqual(
      ports.map(({ ended }) => ended),
      [true, false],
    );
    importers.end();
  });

  it('never have more at work than they may', async () => {
    const { ports, importers } = workers(2);
    const asked = [1, 2, 3].map(() => importers.ask('record', record));
    assert.deepEqual(
      ports.map(({ asked }) => asked.length),
      [1, 1],
    );
    ports[0]!.answer('first');
    ports[1]!.answer('second');
    ports[0]!.answer('third');
    assert.deepEqual(await Promise.all(asked), ['first', 'second', 'third']);
    importers.end();
  });
});

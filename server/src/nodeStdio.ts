import type {
  DataCallback,
  Disposable,
  Message,
  MessageReader,
  MessageWriter,
} from 'vscode-languageserver/node';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageserver/node';
import { Frames } from './nodeFrames';

/** Reads messages from standard input; what is wrong with them is told on standard error. */
export class StdioReader extends AbstractMessageReader implements MessageReader {
  listen(callback: DataCallback): Disposable {
    const frames = new Frames(complain);
    const take = (bytes: Buffer) => {
      for (const message of frames.take(bytes)) {
        try {
          callback(message as Message);
        } catch (error) {
          complain(String(error));
        }
      }
    };
    const { stdin } = process;
    stdin.on('data', take);
    stdin.once('end', () => {
      frames.end();
      this.fireClose();
    });
    stdin.once('close', () => this.fireClose());
    stdin.once('error', (error) => this.fireError(error));
    return { dispose: () => stdin.off('data', take) };
  }
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Writes messages to standard output, each in one piece: who reads them is woken once. */
export class StdioWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  write(message: Message): Promise<void> {
    const content = JSON.stringify(message);
    const header = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      process.stdout.write(header + content, (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    process.stdout.end();
  }
}

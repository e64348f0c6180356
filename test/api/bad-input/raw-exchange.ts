import { connect } from 'node:net';

/** What came back on a connection, and whether the service ended it. */
export interface RawAnswer {
  /** Of the first answer; 0 where none came. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** How many answers came on the one connection. */
  readonly answers: number;
  readonly ended: boolean;
}

const LONGEST_WAIT_MS = 5_000;

/**
 * Sends exactly these bytes on a connection of their own and says what came of it.
 *
 * @param hangUp whether the sender stops sending after it, as one whose line breaks.
 */
export function exchange(url: string, bytes: Buffer | string, hangUp = false): Promise<RawAnswer> {
  const { port } = new URL(url);
  const pieces: Buffer[] = [];
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    const done = (ended: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(read(Buffer.concat(pieces).toString('latin1'), ended));
    };
    const timer = setTimeout(() => done(false), LONGEST_WAIT_MS);
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    // A connection that is ended while a lot is still being sent breaks: that is an end too.
    socket.once('error', () => done(true));
    socket.once('end', () => done(true));
    socket.once('connect', () => (hangUp ? socket.end(bytes) : socket.write(bytes)));
  });
}

function read(text: string, ended: boolean): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0),
    head,
    body: rest.join('\r\n\r\n'),
    answers: text.split(/^HTTP\/1\.1 \d{3} /m).length - 1,
    ended,
  };
}

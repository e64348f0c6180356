import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How the server behaves: it takes mails; hangs after a command and says nothing more; or refuses with an answer, everybody or one. */
export type Manner =
  | { readonly kind: 'takes' }
  | { readonly kind: 'hangs-after'; readonly command: 'EHLO' | 'DATA' }
  | { readonly kind: 'refuses'; readonly answer: string; readonly recipient?: string };

/** A mail server as they are on a bad day. It speaks only as much SMTP as it takes to be one. */
export class FaultyMailServer {
  /** The Message-ID of each mail that it has said yes to. */
  readonly taken: string[] = [];
  private manner: Manner = { kind: 'takes' };
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param port the one that a server had before, which people still know it by */
  static async start(port = 0): Promise<FaultyMailServer> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    const mails = new FaultyMailServer(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => mails.talk(socket));
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Behaves so from now on, to whoever comes: who is connected is sent away. */
  behave(manner: Manner): void {
    this.manner = manner;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Goes down: whoever comes is refused a connection. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    let heard = '';
    let giving = false;
    let hanging = false;
    const say = (answer: string): void => {
      if (!hanging) socket.write(`${answer}\r\n`);
    };
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      for (let end = heard.indexOf(giving ? '\r\n.\r\n' : '\r\n'); end >= 0; end = heard.indexOf(giving ? '\r\n.\r\n' : '\r\n')) {
        const said = heard.slice(0, end);
        heard = heard.slice(end + (giving ? 5 : 2));
        if (giving) {
          giving = false;
          this.taken.push(/^message-id:\s*<(.*?)@/im.exec(said)?.[1] ?? '');
          say('250 Taken');
          continue;
        }
        const { answer, hangs } = this.answerTo(said);
        if (hangs) hanging = true;
        giving = answer.startsWith('354') && !hangs;
        say(answer);
      }
    });
    say('220 mail.faults.internal');
  }

  private answerTo(said: string): { readonly answer: string; readonly hangs: boolean } {
    const { manner } = this;
    const command = said.slice(0, 4).toUpperCase();
    const hangs = manner.kind === 'hangs-after' && manner.command === command;
    if (manner.kind === 'refuses' && command === 'RCPT' && (manner.recipient === undefined || said.includes(manner.recipient))) return { answer: manner.answer, hangs };
    return { answer: command === 'DATA' ? '354 Go on' : command === 'QUIT' ? '221 Bye' : '250 Yes', hangs };
  }
}

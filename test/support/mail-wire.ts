import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Trap } from './trap.js';

const END_OF_MAIL = '\r\n.\r\n';

/**
 * A wire between a process and the mail server, on which each command is a step before it is passed on, and another when the answer
 * to it has come and is not passed on yet. A mail's text is one command.
 */
export class MailWire {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    readonly trap: Trap,
  ) {}

  static async start(target: string, trap: Trap): Promise<MailWire> {
    const server = createServer();
    const wire = new MailWire(server, new URL(target), trap);
    server.on('connection', (near) => wire.join(near));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return wire;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.setNoDelay(true);
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    const dialogue = new Dialogue(this.trap, (text) => near.write(text, 'latin1'), (text) => far.write(text, 'latin1'));
    near.on('data', (chunk) => dialogue.say(chunk.toString('latin1')));
    far.on('data', (chunk) => dialogue.answer(chunk.toString('latin1')));
  }
}

class Dialogue {
  private said = '';
  private answered = '';
  private last = 'the greeting';
  private giving = false;

  constructor(
    private readonly trap: Trap,
    private readonly toClient: (text: string) => void,
    private readonly toServer: (text: string) => void,
  ) {}

  say(text: string): void {
    this.said += text;
    for (;;) {
      const end = this.giving ? END_OF_MAIL : '\r\n';
      const at = this.said.indexOf(end);
      if (at < 0) return;
      const command = this.said.slice(0, at + end.length);
      this.last = this.giving ? 'the mail' : (/^\w+/.exec(command)?.[0] ?? '');
      if (!this.trap.pass(`before ${this.last}`)) return;
      this.said = this.said.slice(command.length);
      this.giving = false;
      this.toServer(command);
    }
  }

  /** An answer of several lines ends with the first that has a space after its number. */
  answer(text: string): void {
    this.answered += text;
    const end = /^\d{3}(?: .*)?\r\n/m.exec(this.answered);
    if (end === null || !this.trap.pass(`answer to ${this.last}`)) return;
    this.giving = end[0].startsWith('354');
    this.toClient(this.answered);
    this.answered = '';
  }
}

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Trap } from './trap.js';

const END_OF_MAIL = '\r\n.\r\n';
/** An answer of several lines ends with the first that has no hyphen after its number. */
const ANSWER = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/;

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
  /** What waits for an answer, the first said first. */
  private readonly out = ['the connection'];
  private giving = false;
  private halted = false;

  constructor(
    private readonly trap: Trap,
    private readonly toClient: (text: string) => void,
    private readonly toServer: (text: string) => void,
  ) {}

  say(text: string): void {
    this.said += text;
    while (!this.halted) {
      const end = this.giving ? END_OF_MAIL : '\r\n';
      const at = this.said.indexOf(end);
      if (at < 0) return;
      const command = this.said.slice(0, at + end.length);
      const name = this.giving ? 'the mail' : (/^\w+/.exec(command)?.[0] ?? '');
      this.halted = !this.trap.pass(`before ${name}`, () => this.resume());
      if (this.halted) return;
      this.said = this.said.slice(command.length);
      this.giving = false;
      this.out.push(name);
      this.toServer(command);
    }
  }

  answer(text: string): void {
    this.answered += text;
    for (let whole = this.whole(); whole !== undefined; whole = this.whole()) {
      this.halted = !this.trap.pass(`answer to ${this.out[0] ?? 'nothing'}`, () => this.resume());
      if (this.halted) return;
      this.out.shift();
      this.answered = this.answered.slice(whole.length);
      if (whole.startsWith('354')) this.giving = true;
      this.toClient(whole);
    }
  }

  private whole(): string | undefined {
    return this.halted ? undefined : ANSWER.exec(this.answered)?.[0];
  }

  private resume(): void {
    this.halted = false;
    this.answer('');
    this.say('');
  }
}

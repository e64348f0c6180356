import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Trap } from './trap.js';

const SYNC = 'S';
const QUERY = 'Q';
const PARSE = 'P';
const BIND = 'B';
const READY = 'Z';
/** Messages that make no statement before one of the two that complete it: the rest (a password, a goodbye) waits for nothing. */
const PARTS = [PARSE, BIND, 'D', 'E', 'C', 'H'];
const LABELLED = [QUERY, PARSE, BIND];
const HEADER = 4;
const NOTHING = Buffer.alloc(0);

/**
 * A wire between a process and PostgreSQL, on which a test sees every statement and every answer, and can let either never arrive:
 * each statement is a step before it is passed on, and another when the answer to it has come and is not passed on yet.
 */
export class PostgresWire {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly portOfPostgres: () => number,
    readonly trap: Trap,
  ) {}

  /** @param portOfPostgres where connections lead, asked anew for each: a PostgreSQL that was started again has another port. */
  static async start(portOfPostgres: () => number, trap: Trap): Promise<PostgresWire> {
    const server = createServer();
    const wire = new PostgresWire(server, portOfPostgres, trap);
    server.on('connection', (near) => wire.join(near));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return wire;
  }

  /** The address of a database, led over this wire. */
  over(address: string): string {
    const url = new URL(address);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private join(near: Socket): void {
    const far = connect(this.portOfPostgres(), '127.0.0.1');
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.setNoDelay(true);
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    const out: string[] = [];
    const statements = new Statements(this.trap, out, (bytes) => far.write(bytes));
    const answers = new Answers(this.trap, out, (bytes) => near.write(bytes));
    near.on('data', (chunk) => statements.take(chunk));
    far.on('data', (chunk) => answers.take(chunk));
  }
}

/** What the process says: messages, gathered until a statement is complete, then passed on as one. */
class Statements {
  private bytes: Buffer = NOTHING;
  private halted = false;
  private greeted = false;
  private statement: Buffer[] = [];
  private label = '';

  constructor(
    private readonly trap: Trap,
    /** Statements that wait for their answer, the first sent first. */
    private readonly out: string[],
    private readonly send: (bytes: Buffer) => void,
  ) {}

  take(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    if (this.halted) return;
    for (let message = this.next(); message !== null; message = this.next()) {
      if (this.pass(message)) continue;
      this.bytes = Buffer.concat([message, this.bytes]);
      this.halted = true;
      return;
    }
  }

  private resume(): void {
    this.halted = false;
    this.take(NOTHING);
  }

  /** The first message of a connection has no type before its length. */
  private next(): Buffer | null {
    const lengthAt = this.greeted ? 1 : 0;
    if (this.bytes.length < lengthAt + 4) return null;
    const end = lengthAt + this.bytes.readInt32BE(lengthAt);
    if (this.bytes.length < end) return null;
    const message = this.bytes.subarray(0, end);
    this.bytes = this.bytes.subarray(end);
    return message;
  }

  private pass(message: Buffer): boolean {
    const type = this.greeted ? String.fromCharCode(message[0] ?? 0) : '';
    if (this.label === '' && LABELLED.includes(type)) this.label = labelOf(message, type);
    const complete = type === SYNC || type === QUERY;
    if (complete && !this.trap.pass(`before ${this.label}`, () => this.resume())) return false;
    this.greeted = true;
    this.statement.push(message);
    if (!complete && PARTS.includes(type)) return true;
    if (complete) this.out.push(this.label);
    this.send(Buffer.concat(this.statement));
    this.statement = [];
    this.label = '';
    return true;
  }
}

/** What PostgreSQL says: an answer is passed on once it is complete. */
class Answers {
  private bytes: Buffer = NOTHING;
  private halted = false;
  private answer: Buffer[] = [];

  constructor(
    private readonly trap: Trap,
    private readonly out: string[],
    private readonly send: (bytes: Buffer) => void,
  ) {}

  take(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    while (!this.halted && this.bytes.length > HEADER && this.bytes.length > this.bytes.readInt32BE(1)) {
      const end = 1 + this.bytes.readInt32BE(1);
      if (this.pass(this.bytes.subarray(0, end))) this.bytes = this.bytes.subarray(end);
      else this.halted = true;
    }
  }

  private resume(): void {
    this.halted = false;
    this.take(NOTHING);
  }

  private pass(message: Buffer): boolean {
    const ready = String.fromCharCode(message[0] ?? 0) === READY;
    const [awaited] = this.out;
    if (ready && awaited !== undefined && !this.trap.pass(`answer to ${awaited}`, () => this.resume())) return false;
    this.answer.push(message);
    if (awaited !== undefined && !ready) return true;
    this.out.shift();
    this.send(Buffer.concat(this.answer));
    this.answer = [];
    return true;
  }
}

/** A parsed statement begins with its name, a bound one with that of its portal: what is left is words enough to know it by. */
function labelOf(message: Buffer, type: string): string {
  const texts = message.subarray(HEADER + 1).toString('latin1').split('\0');
  const text = (type === QUERY ? texts[0] : texts[1]) ?? '';
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
}

import { Agent, request as ask } from 'node:http';
import type { SpoiltRequest } from './spoilt-requests.js';

/** What came back, as far as a refusal goes. */
export interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly problem: { readonly code?: string; readonly status?: number; readonly errors?: readonly { readonly pointer: string; readonly code: string }[] } | null;
}

const LONGEST_WAIT_MS = 10_000;

/** Sends what no client would: headers twice, bytes that are no text. It keeps its connections, and counts what it sent. */
export class Sender {
  sent = 0;
  private readonly connections = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(private readonly origin: string) {}

  send(method: string, path: string, session: Readonly<Record<string, string>>, { headers = {}, body }: Pick<SpoiltRequest, 'headers' | 'body'>): Promise<Refusal> {
    this.sent += 1;
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const all = { 'x-forwarded-for': this.address(), ...session, ...length, ...headers };
    const raw = Object.entries(all).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one]));
    if (!('host' in all)) raw.push('host', new URL(this.origin).host);
    return new Promise((resolve, reject) => {
      const outgoing = ask(`${this.origin}${path}`, { method, agent: this.connections, headers: raw, timeout: LONGEST_WAIT_MS }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.once('error', reject);
        response.once('end', () => {
          const type = response.headers['content-type'] ?? '';
          const text = Buffer.concat(pieces).toString();
          resolve({ status: response.statusCode ?? 0, type, problem: type.startsWith('application/problem+json') ? (JSON.parse(text) as Refusal['problem']) : null });
        });
      });
      outgoing.once('timeout', () => outgoing.destroy(new Error('No answer within ten seconds')));
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.connections.destroy();
  }

  /** Another address each time, so that what is looked at is the answer and not the throttle. */
  private address(): string {
    return `10.${(this.sent >> 16) & 255}.${(this.sent >> 8) & 255}.${this.sent & 255}`;
  }
}

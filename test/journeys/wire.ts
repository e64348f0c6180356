import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The wire between a browser and the service: all that goes over it is known, and it can be cut. */
export class Wire {
  readonly asked: string[] = [];

  private constructor(private readonly server: Server) {}

  static async to(service: string): Promise<Wire> {
    const { hostname, port } = new URL(service);
    const server = createServer();
    const wire = new Wire(server);
    server.on('request', (incoming, outgoing) => {
      wire.asked.push(`${incoming.method} ${incoming.url}`);
      const onward = request({ host: hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      onward.once('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    return wire;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on nobody answers. */
  async cut(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeAllConnections();
    await closed;
  }
}

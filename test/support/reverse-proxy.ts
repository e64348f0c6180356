import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy as it stands before the service: it says whom it speaks for, behind whatever they claimed themselves, and takes turns. */
export class ReverseProxy {
  private turn = 0;

  private constructor(private readonly server: Server) {}

  static async start(services: readonly string[]): Promise<ReverseProxy> {
    const server = createServer();
    const proxy = new ReverseProxy(server);
    server.on('request', (incoming, outgoing) => {
      proxy.turn += 1;
      const service = new URL(services[proxy.turn % services.length] ?? '');
      const claimed = incoming.headers['x-forwarded-for'];
      const headers = {
        ...incoming.headers,
        'x-forwarded-proto': 'https',
        'x-forwarded-for': [...(claimed === undefined ? [] : [claimed].flat()), incoming.socket.remoteAddress].join(', '),
      };
      const onward = request({ host: service.hostname, port: service.port, method: incoming.method, path: incoming.url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      onward.once('error', () => outgoing.destroy());
      incoming.pipe(onward);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  /** Sends a request from one of this machine's own addresses. */
  send(from: string, method: string, path: string, headers: Readonly<Record<string, string>>, body?: object): Promise<{ readonly status: number; readonly cookie: string; readonly body: string }> {
    const text = body === undefined ? '' : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: (this.server.address() as AddressInfo).port,
          localAddress: from,
          method,
          path,
          headers: { ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...headers },
        },
        (answer) => {
          let said = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, cookie: (answer.headers['set-cookie']?.[0] ?? '').split(';', 1)[0] ?? '', body: said }));
        },
      );
      asked.once('error', reject);
      asked.end(text);
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
  }
}

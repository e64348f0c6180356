import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from './problem.js';

/**
 * Answers what is no HTTP as everything else that is refused, with a problem, and ends the connection: what comes after it on the same one
 * cannot be trusted to be a request. An answer that is under way already is cut off instead.
 */
export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => answers.set(request.socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const answer = answers.get(socket);
    const underWay = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || underWay) {
      socket.destroy();
      return;
    }
    socket.end(bytesOf(problemOf(error.code)), () => socket.destroy());
  });
  server.on('checkExpectation', (_: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = wireOf(new Problem(417, 'expectation-not-known'));
    response.writeHead(status, headers).end(body);
  });
}

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'head-too-large');
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return new Problem(413, 'body-too-large');
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? new Problem(408, 'request-too-slow') : new Problem(400, 'request-not-readable');
}

function wireOf(problem: Problem): { readonly status: number; readonly headers: Readonly<Record<string, string | number>>; readonly body: string } {
  const body = JSON.stringify(problem.body());
  const headers = { 'Content-Type': 'application/problem+json', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', Connection: 'close' };
  return { status: problem.getStatus(), headers, body };
}

function bytesOf(problem: Problem): string {
  const { status, headers, body } = wireOf(problem);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${problem.code}`, ...lines, '', body].join('\r\n');
}

import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { isStopping } from './stopping.js';

const LOOK_EVERY_MS = 50;

/**
 * While the process stops, tells whoever asks that the connection ends with this answer, so that nothing more is sent on it. That is
 * seen when the answer begins: what was asked before the stop is answered after it.
 */
export const closeWhileStopping: RequestHandler = (_request, response, next) => {
  const begin = response.writeHead.bind(response) as (...head: unknown[]) => typeof response;
  response.writeHead = (...head: unknown[]) => {
    if (isStopping()) response.setHeader('Connection', 'close');
    return begin(...head);
  };
  next();
};

/**
 * Takes no new connections, closes those on which nothing is asked, and waits for the answers under way.
 *
 * @param withinMs after this long what is still under way is cut off.
 */
export async function drain(server: Server, withinMs: number): Promise<void> {
  if (!server.listening) return;
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const impatience = setTimeout(() => server.closeAllConnections(), withinMs);
  try {
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
    });
  } finally {
    clearInterval(idle);
    clearTimeout(impatience);
  }
}

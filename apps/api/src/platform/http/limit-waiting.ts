import type { Server } from 'node:http';

/** How long a sender or a reader may take, in milliseconds. */
export interface Patience {
  /** For the head of a request, from its first byte. */
  readonly head: number;
  /** For the whole of a request: a scan of 10 MB over a slow line takes its time. */
  readonly request: number;
  /** For a connection on which nothing moves in either direction: somebody who reads nothing of their answer. */
  readonly idle: number;
  /** Between two requests on one connection; longer than the minute for which proxies keep theirs. */
  readonly betweenRequests: number;
  /** How often it is looked for those who have taken too long. */
  readonly lookEvery: number;
}

const PATIENCE: Patience = { head: 15_000, request: 120_000, idle: 90_000, betweenRequests: 65_000, lookEvery: 5_000 };

/** More at once than any number of people makes, and fewer than would use up what the system has. */
const MOST_CONNECTIONS = 5_000;

/** Ends connections of those who send or read so slowly that they only hold them. Before the server listens. */
export function limitWaiting(server: Server, patience: Patience = PATIENCE): void {
  server.headersTimeout = patience.head;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = patience.betweenRequests;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(patience.idle);
  // Node reads it when it begins to listen, though its types know it as an option alone.
  Object.assign(server, { connectionsCheckingInterval: patience.lookEvery });
}

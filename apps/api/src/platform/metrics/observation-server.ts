import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { Config } from '../config/index.js';
import { DATABASE_POOL } from '../database/index.js';
import { Readiness } from '../health/index.js';
import { log, safeError } from '../logs/index.js';

/** A listener apart from the public one, for those who run the service. */
export interface ObservationServer {
  readonly port: number;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves `/metrics`, `/live` and `/ready` of this process, API or worker, where METRICS_PORT says so.
 * @returns `null` where it does not, and then no library for it is loaded
 */
export async function startObservation(app: INestApplicationContext): Promise<ObservationServer | null> {
  const { metricsPort, metricsHost, databasePoolSize } = app.get(Config);
  if (metricsPort === null) return null;
  const { recordMetrics } = await import('./record-metrics.js');
  const recorded = recordMetrics({ pool: app.get<Pool>(DATABASE_POOL), poolSize: databasePoolSize });
  const readiness = app.get(Readiness, { strict: false });
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/metrics': async () => ({ status: 200, type: recorded.registry.contentType, body: await recorded.registry.metrics() }),
    '/live': async () => json(200, { status: 'live' }),
    '/ready': async () => {
      const ready = await readiness.look();
      return json(ready.status === 'ready' ? 200 : 503, ready);
    },
  };
  const server = createServer((request, response) => {
    const answer = request.method === 'GET' ? answers[request.url ?? ''] : undefined;
    (answer?.() ?? Promise.resolve(json(404, { status: 'not-found' }))).then(
      ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body),
      (error: unknown) => {
        log.error('Metrics could not be collected', { error: safeError(error) });
        response.writeHead(500).end();
      },
    );
  });
  server.listen(metricsPort, metricsHost);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  log.info('Metrics and health are served', { port });
  return {
    port,
    async stop() {
      recorded.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

function json(status: number, body: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

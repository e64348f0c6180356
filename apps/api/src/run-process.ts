import type { Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig, type Config } from './platform/config/index.js';
import { log, openLog, safeError, takeOverConsole } from './platform/logs/index.js';
import { closeOnSignal, drain, startFailure } from './platform/process/index.js';
import { startTracing, stopTracing } from './platform/tracing/index.js';

/** What a process of the service consists of, once it has started. */
export interface Started {
  readonly app: INestApplicationContext;
  /** Where requests come in; a worker has none. */
  readonly server?: Server;
}

/**
 * Runs a process of the service from the reading of its configuration to its end. A start that fails says why in one line of the
 * log and ends the process with 1.
 *
 * @param start loads and starts the rest. Only what it imports itself comes after tracing has begun.
 */
export async function runProcess(start: (config: Config) => Promise<Started>): Promise<void> {
  let config: Config | null = null;
  try {
    config = readConfig(process.env);
    openLog(config);
    takeOverConsole();
    await startTracing(config);
    const { app, server } = await start(config);
    const { startObservation } = await import('./platform/metrics/index.js');
    const observation = await startObservation(app);
    closeOnSignal({
      drainSeconds: config.drainSeconds,
      withinSeconds: config.stopWithinSeconds,
      close: async (withinMs) => {
        if (server !== undefined) await drain(server, withinMs);
        await app.close();
        await observation?.stop();
        await stopTracing();
      },
    });
    log.info('Started', { environment: config.environment, port: portOf(server) });
  } catch (error) {
    if (config === null) openLog({ environment: 'production', logLevel: 'info', serviceName: 'isp' });
    const why = startFailure(error, config?.databaseUrl ?? null);
    log.fatal(why ?? 'The service cannot start', why === null ? { error: safeError(error) } : {});
    process.exit(1);
  }
}

/** Where requests come in: with PORT=0 nobody knows it before. */
function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === 'object' ? address?.port : undefined;
}

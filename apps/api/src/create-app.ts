import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import type { Pool } from 'pg';
import { AppModule } from './app.module.js';
import { advisersOf, mountDecision } from './decision/index.js';
import { FindPractice } from './organisations/index.js';
import { sessions, Viewers } from './platform/auth/index.js';
import { SystemClock, type Clock } from './platform/clock/index.js';
import type { Config } from './platform/config/index.js';
import { DATABASE_POOL } from './platform/database/index.js';
import { answerUnreadable, keepContext, keptByNobody, limitWaiting, mountPages, nameRequest, observeRequests, readableAddress, readableBody, securityHeaders, securityText, validation } from './platform/http/index.js';
import { nestLog } from './platform/logs/index.js';
import { describeApi } from './platform/openapi/index.js';
import { closeWhileStopping } from './platform/process/index.js';
import { noticeLink } from './protocols/index.js';

const PAGES = resolve(import.meta.dirname, '../../admin/build');
const DECISION = resolve(import.meta.dirname, '../../decision/build');

export interface Parts {
  readonly clock?: Clock;
  /** Serve the built pages too; `false` for the API alone. */
  readonly pages?: boolean;
}

/** Makes the whole HTTP service, initialised but not listening. `main.ts` and the tests start from the same one. */
export async function createApp(config: Config, parts: Parts = {}): Promise<NestExpressApplication> {
  const server = express();
  server.disable('x-powered-by');
  server.set('trust proxy', config.trustedProxies);
  server.use(nameRequest(config.trustedProxies > 0), observeRequests, closeWhileStopping, securityHeaders(config.publicUrl.startsWith('https:')));
  const clock = parts.clock ?? new SystemClock();
  server.get('/.well-known/security.txt', securityText(config.securityContact, config.publicUrl, clock));
  if (parts.pages ?? true) {
    mountDecision(server, DECISION, advisersOf(() => app.get(FindPractice, { strict: false })));
    await mountPages(server, PAGES, config.publicUrl);
  }
  server.use('/api', keptByNobody, noticeLink, readableAddress);

  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, clock),
    new ExpressAdapter(server),
    { bodyParser: false, logger: nestLog, forceCloseConnections: true, abortOnError: false },
  );
  app.use('/api', keepContext(sessions(config, app.get<Pool>(DATABASE_POOL), app.get(Viewers, { strict: false }))), readableBody());
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation());
  limitWaiting(app.getHttpServer());
  answerUnreadable(app.getHttpServer());
  describeApi(app);
  try {
    await app.init();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

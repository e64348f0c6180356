import 'reflect-metadata';
import { runProcess } from './run-process.js';

/** The jobs, and nothing that answers requests. */
await runProcess(async (config) => {
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await import('./app.module.js');
  const { SystemClock } = await import('./platform/clock/index.js');
  const { JobWorker } = await import('./platform/jobs/index.js');
  const { nestLog } = await import('./platform/logs/index.js');
  const app = await NestFactory.createApplicationContext(AppModule.with(config, new SystemClock()), { logger: nestLog, abortOnError: false });
  await app.get(JobWorker).start();
  return { app };
});

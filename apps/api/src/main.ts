import 'reflect-metadata';
import { runProcess } from './run-process.js';

/** Pages and API; in development the jobs too. */
await runProcess(async (config) => {
  const { createApp } = await import('./create-app.js');
  const { JobWorker } = await import('./platform/jobs/index.js');
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  if (config.environment === 'development') await app.get(JobWorker).start();
  return { app, server: app.getHttpServer() };
});

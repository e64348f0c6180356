import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SystemClock } from './platform/clock/index.js';
import { readConfig } from './platform/config/index.js';
import { JobWorker } from './platform/jobs/index.js';
import { closeOnSignal } from './platform/process/index.js';

const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env), new SystemClock()), {
  logger: ['error', 'warn'],
});
closeOnSignal(() => app.close());
await app.get(JobWorker).start();

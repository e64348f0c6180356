import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SystemClock } from './platform/clock/index.js';
import { readConfig } from './platform/config/index.js';

/** Opens every module of the service without HTTP, for a command. */
export function openService(): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.with(readConfig(process.env), new SystemClock()), { logger: ['error', 'warn'], abortOnError: false });
}

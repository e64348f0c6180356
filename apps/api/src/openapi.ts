import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SystemClock } from './platform/clock/index.js';
import { readConfig } from './platform/config/index.js';
import { openApiDocument } from './platform/openapi/index.js';

/** Writes the API's description to apps/api/openapi.json. Nothing is started or connected to for it. */
const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nobody@localhost/nothing' });
const app = await NestFactory.create(AppModule.with(config, new SystemClock()), { preview: true, abortOnError: false, logger: ['error'] });
app.setGlobalPrefix('api');
const document = openApiDocument(app);
await writeFile(resolve(import.meta.dirname, '../openapi.json'), `${JSON.stringify(document, null, 2)}\n`);

import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { AppointPlatformAdministrator } from './people/index.js';
import { SystemClock } from './platform/clock/index.js';
import { readConfig } from './platform/config/index.js';

/** `node apps/api/dist/appoint-administrator.js "Their Name" their@address`: prints the link at which they choose a password. */
const [name, email] = process.argv.slice(2);
if (name === undefined || email === undefined) throw new Error('Say the name and the e-mail address of the administrator.');
const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env), new SystemClock()), { logger: ['error', 'warn'] });
console.log(await app.get(AppointPlatformAdministrator).execute(name, email));
await app.close();

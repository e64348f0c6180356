import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ErasePersonalData, ExportPersonalData, FindDataSubjects } from './personal-data/index.js';
import { SystemClock } from './platform/clock/index.js';
import { readConfig } from './platform/config/index.js';
import { Problem } from './platform/http/index.js';

/**
 * `node apps/api/dist/answer-person.js export|plan|erase their@address`: for whoever runs the service and has made sure that the
 * request comes from that person. Prints JSON; what stands in the way of an erasure is printed too, and nothing is erased then.
 */
const [what, email] = process.argv.slice(2);
if (email === undefined || (what !== 'export' && what !== 'plan' && what !== 'erase')) throw new Error('Say export, plan or erase, and the e-mail address.');
const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env), new SystemClock()), { logger: ['error', 'warn'] });
try {
  const subject = await app.get(FindDataSubjects).byEmail(email);
  const answer = {
    export: () => app.get(ExportPersonalData).execute(subject, null, 'command'),
    plan: () => app.get(FindDataSubjects).plan(subject),
    erase: () => app.get(ErasePersonalData).execute(subject, null, 'command'),
  };
  console.log(JSON.stringify(await answer[what](), null, 2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.log(JSON.stringify(error.body(), null, 2));
  process.exitCode = 1;
} finally {
  await app.close();
}

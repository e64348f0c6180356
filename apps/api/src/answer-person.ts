import 'reflect-metadata';
import { standingNotice } from '@isp/guidance';
import { openService } from './open-service.js';
import { ErasePersonalData, ExportPersonalData, FindDataSubjects } from './personal-data/index.js';
import { Problem } from './platform/http/index.js';
import { startFailure } from './platform/process/index.js';

/**
 * `node apps/api/dist/answer-person.js export|plan|erase their@address`: for whoever runs the service and has made sure that the
 * request comes from that person. Prints JSON; what stands in the way of an erasure is printed too, and nothing is erased then.
 */
try {
  const [what, email] = process.argv.slice(2);
  if (email === undefined || (what !== 'export' && what !== 'plan' && what !== 'erase')) throw new Error('say export, plan or erase, and the e-mail address.');
  const service = await openService();
  try {
    const subject = await service.get(FindDataSubjects).byEmail(email);
    const answer = {
      export: () => service.get(ExportPersonalData).execute(subject, null, 'command'),
      plan: () => service.get(FindDataSubjects).plan(subject),
      erase: () => service.get(ErasePersonalData).execute(subject, null, 'command'),
    };
    console.log(JSON.stringify({ ...(await answer[what]()), notice: standingNotice('oneLine').paragraphs.join(' ') }, null, 2));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log(JSON.stringify(error.body(), null, 2));
    process.exitCode = 1;
  } finally {
    await service.close();
  }
} catch (error) {
  console.error(`Nothing was answered: ${startFailure(error, process.env['DATABASE_URL'] ?? null) ?? (error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
}

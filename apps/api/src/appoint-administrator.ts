import 'reflect-metadata';
import { LIMITS } from '@isp/protocols';
import { isEmail } from 'class-validator';
import { readConfig } from './platform/config/index.js';
import type { Config } from './platform/config/index.js';
import { nestLog, openLog } from './platform/logs/index.js';
import { startFailure } from './platform/process/index.js';

/**
 * `node apps/api/dist/appoint-administrator.js "Their Name" their@address`: opens the account of an administrator of the platform and
 * prints the link at which they choose a password. The service has no account to begin with, and none with a password that others know.
 */
let config: Config | null = null;
try {
  const { name, email } = whoOf(process.argv.slice(2));
  config = readConfig(process.env);
  openLog({ ...config, logLevel: 'error' });
  // The whole service comes along with it: whoever mistyped does not wait for that.
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await import('./app.module.js');
  const { AppointPlatformAdministrator } = await import('./people/index.js');
  const { SystemClock } = await import('./platform/clock/index.js');
  const app = await NestFactory.createApplicationContext(AppModule.with(config, new SystemClock()), { logger: nestLog, abortOnError: false });
  try {
    const link = await app.get(AppointPlatformAdministrator).execute(name, email);
    console.log(
      [
        `${name} can now administer the platform. Give them this link, and nobody else; it works once, within the hour:`,
        link,
        `Afterwards they sign in at ${config.publicUrl} with ${email}, enter the first organisations, and invite the people who look after each.`,
        'If the hour passes, they ask for a new link where the page for signing in says "forgotten".',
      ].join('\n'),
    );
  } finally {
    await app.close();
  }
} catch (error) {
  console.error(`No administrator was appointed: ${whyNot(error)}`);
  process.exitCode = 1;
}

function whoOf(args: readonly string[]): { readonly name: string; readonly email: string } {
  const [name = '', email = ''] = args.map((arg) => arg.trim());
  if (args.length !== 2) throw new Error('say a name and an e-mail address, the name in quotation marks.');
  if (name === '' || name.length > LIMITS.shortText || /\p{Cc}/u.test(name)) throw new Error(`the name has to have from 1 to ${LIMITS.shortText} characters.`);
  if (!isEmail(email) || email.length > LIMITS.email) throw new Error(`"${email}" is not an e-mail address.`);
  return { name, email: email.toLowerCase() };
}

function whyNot(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'account-exists') return 'there is an account with that e-mail address already.';
  return startFailure(error, config?.databaseUrl ?? null) ?? (error instanceof Error ? error.message : String(error));
}

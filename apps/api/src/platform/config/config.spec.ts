import { ConfigurationError, readConfig } from './config.js';

const PRODUCTION = {
  ISP_ENVIRONMENT: 'production',
  DATABASE_URL: 'postgres://isp_app:x@db.example/isp',
  PUBLIC_URL: 'https://protocols.example',
  TRUSTED_PROXIES: '1',
  APP_SECRET: 'thirty-two characters at the very least',
  MAIL_SERVER: 'smtps://mail.example',
  MAIL_FROM: 'Protocols <no-reply@protocols.example>',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('of production is complete with what is told from outside', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ environment: 'production', publicUrl: 'https://protocols.example', trustedProxies: 1, host: '0.0.0.0' });
  });

  it('is production unless told otherwise, and names everything missing at once', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['DATABASE_URL', 'PUBLIC_URL', 'APP_SECRET', 'MAIL_SERVER', 'MAIL_FROM']);
    expect(problems.every((problem) => problem.endsWith('is missing'))).toBe(true);
  });

  it('of development needs nothing but a database', () => {
    expect(readConfig({ ISP_ENVIRONMENT: 'development', DATABASE_URL: 'postgres://localhost/isp' })).toMatchObject({ mailServer: 'catch', port: 3000 });
  });

  it.each([
    [{ APP_SECRET: 'short' }, 'APP_SECRET has fewer than 32 characters'],
    [{ APP_SECRET: 'a secret for one machine under development' }, 'APP_SECRET is the one for development'],
    [{ MAIL_SERVER: 'catch' }, 'MAIL_SERVER is not an smtp:// or smtps:// address'],
    [{ PUBLIC_URL: 'http://protocols.example' }, 'PUBLIC_URL is not an https address'],
    [{ PUBLIC_URL: 'protocols.example' }, 'PUBLIC_URL is not an http or https address'],
    [{ TRUSTED_PROXIES: '0' }, 'TRUSTED_PROXIES is 0, but PUBLIC_URL is https'],
    [{ DATABASE_URL: 'mysql://db.example/isp' }, 'DATABASE_URL is not a postgres:// address'],
    [{ DATABASE_POOL_SIZE: 'many' }, 'DATABASE_POOL_SIZE is "many", not a whole number from 0 to 200'],
    [{ ISP_ENVIRONMENT: 'staging' }, 'ISP_ENVIRONMENT is "staging", not one of production, development, test'],
  ])('refuses %j in production', (wrong, problem) => {
    expect(problemsOf({ ...PRODUCTION, ...wrong })).toContain(problem);
  });
});

import 'reflect-metadata';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Type } from '@nestjs/common';
import pg from 'pg';
import { createApp } from '../../apps/api/src/create-app.js';
import { CreateOrganisation, NO_ASSURANCE, NO_CONTACT } from '../../apps/api/src/organisations/index.js';
import type { OrganisationInput } from '../../apps/api/src/organisations/index.js';
import { OpenAccount } from '../../apps/api/src/people/index.js';
import { SYSTEM_ACTOR } from '../../apps/api/src/platform/audit/index.js';
import type { Role } from '../../apps/api/src/platform/auth/index.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import type { Config } from '../../apps/api/src/platform/config/index.js';
import { openLog } from '../../apps/api/src/platform/logs/index.js';
import { JobWorker } from '../../apps/api/src/platform/jobs/index.js';
import { Agent } from './agent.js';
import { eventually } from './eventually.js';
import { HeldClock } from './held-clock.js';
import { MailServer } from './mail-server.js';
import { createTestDatabase } from './test-database.js';
import type { TestDatabase } from './test-database.js';

/** A person with an account, as a test knows them. */
export interface TestPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organisationId: string | null;
}

/** The password of everybody in tests. */
export const PASSWORD = 'a sentence nobody guesses';

export interface StartOptions {
  readonly clock?: HeldClock;
  /** What to be told from outside, other than usual. */
  readonly env?: Readonly<Record<string, string>>;
  /** What is done with the empty database before anything is started on it. */
  readonly before?: (config: Config) => Promise<void>;
  /** A database that is there already, instead of a new one. */
  readonly database?: TestDatabase;
}

/** Starts the whole API on a database, a mail server and a clock of the test's own. */
export async function startApi({ clock = new HeldClock(), env = {}, before, ...given }: StartOptions = {}): Promise<RunningApi> {
  const [database, mails] = await Promise.all([given.database ?? createTestDatabase(), MailServer.start()]);
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    MAIL_SERVER: mails.url,
    TRUSTED_PROXIES: '1',
    APP_SECRET: TEST_SECRET,
    ...env,
  });
  openLog(config);
  await before?.(config);
  const app = await createApp(config, { clock, pages: false });
  await app.listen(0, '127.0.0.1');
  return new RunningApi(app, clock, mails, database);
}

const TEST_SECRET = 'the secret of every test, never used elsewhere';

/** The API under test, and what a test does around it. */
export class RunningApi {
  /** Straight into the database, as its owner: to look, and to do what the application must not be able to do. */
  readonly owner: pg.Pool;
  readonly url: string;
  private addresses = 0;

  constructor(
    readonly app: NestExpressApplication,
    readonly clock: HeldClock,
    readonly mails: MailServer,
    readonly database: TestDatabase,
  ) {
    this.url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    this.owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    // A connection may still be closing when its database is dropped.
    this.owner.on('error', () => undefined);
  }

  part<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** A new browser, nobody signed in, with an address of its own. */
  browser(): Agent {
    this.addresses += 1;
    return new Agent(this.url, `198.51.${100 + Math.floor(this.addresses / 250)}.${(this.addresses % 250) + 1}`);
  }

  /** Runs every job that is due, and what they leave owed, until it is noted what became of them. */
  async workOff(): Promise<void> {
    const { rows } = await this.owner.query<{ began: Date }>('SELECT now() AS began');
    await this.part(JobWorker).workOff();
    // Running them once, the queue does not wait for its last notes: what is changed here before them, they would change back.
    await eventually(async () => {
      if ((await this.owner.query('SELECT FROM graphile_worker._private_jobs WHERE locked_at >= $1', [rows[0]?.began])).rowCount !== 0) throw new Error('A job is not done.');
    });
  }

  /** Enters an organisation; whatever is not given is plausible or empty. */
  organisation(name: string, more: Partial<OrganisationInput> = {}): Promise<string> {
    return this.part(CreateOrganisation).execute({ ...organisationInput(name), ...more }, { actor: SYSTEM_ACTOR, namedBy: null });
  }

  /** Opens an account. */
  async person(
    name: string,
    more: { readonly organisationId?: string; readonly roles?: readonly Role[]; readonly platformAdministrator?: boolean; readonly email?: string } = {},
  ): Promise<TestPerson> {
    const { organisationId = null, roles = ['member'], platformAdministrator = false } = more;
    const email = more.email ?? `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@people.example`;
    const membership = organisationId === null ? {} : { membership: { organisationId, roles } };
    const { personId } = await this.part(OpenAccount).execute({ name, email, password: PASSWORD, platformAdministrator, ...membership }, SYSTEM_ACTOR);
    return { personId, name, email, password: PASSWORD, organisationId };
  }

  /** A browser in which the person is signed in, without the cost of checking a password. */
  async signedInAs(person: TestPerson, organisationId: string | null = person.organisationId): Promise<Agent> {
    const agent = this.browser();
    const sid = randomBytes(24).toString('base64url');
    const csrfToken = randomBytes(32).toString('hex');
    const expires = new Date(Date.now() + 8 * 60 * 60 * 1_000);
    const cookie = { originalMaxAge: 8 * 60 * 60 * 1_000, expires, httpOnly: true, path: '/', sameSite: 'lax', secure: false };
    const { rows } = await this.owner.query<{ credentials_revision: number }>('SELECT credentials_revision FROM person WHERE id = $1', [person.personId]);
    const credentialsRevision = rows[0]?.credentials_revision;
    const sess = { cookie, personId: person.personId, organisationId, credentialsRevision, grants: [], startedAt: Date.now(), csrfToken };
    await this.owner.query('INSERT INTO session (sid, sess, expire) VALUES ($1, $2, $3)', [sid, sess, expires]);
    const signature = createHmac('sha256', TEST_SECRET).update(sid).digest('base64').replace(/=+$/, '');
    agent.adopt(`isp-session=${encodeURIComponent(`s:${sid}.${signature}`)}`, csrfToken);
    return agent;
  }

  /** Opens an account and signs it in, in one go. */
  async signedIn(name: string, more: Parameters<RunningApi['person']>[1] = {}): Promise<{ readonly agent: Agent; readonly person: TestPerson }> {
    const person = await this.person(name, more);
    return { person, agent: await this.signedInAs(person) };
  }

  /** The record of a thing, the oldest entry first. */
  async recordOf(chain: string): Promise<{ readonly type: string; readonly payload: object; readonly actor: object; readonly personal: object | null }[]> {
    const { rows } = await this.owner.query<{ type: string; payload: object; actor: object; personal: object | null }>(
      `SELECT audit_entry.type, audit_entry.payload, audit_personal.actor, audit_personal.personal
         FROM audit_entry JOIN audit_personal ON audit_personal.entry_id = audit_entry.id
        WHERE chain = $1 ORDER BY sequence`,
      [chain],
    );
    return rows;
  }

  async stop(): Promise<void> {
    await this.leave();
    await this.database.drop();
  }

  /** Stops, and leaves the database there. */
  async leave(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.mails.stop();
  }
}

/** What could be entered about an organisation of that name. */
export function organisationInput(name: string): OrganisationInput {
  return {
    name,
    kind: 'public-authority',
    sector: 'local-government',
    areas: ['Exampleshire'],
    nations: ['england'],
    icoNumber: 'ZA000000',
    dataProtectionOfficer: NO_CONTACT,
    subjectAccess: NO_CONTACT,
    breachContact: NO_CONTACT,
    caldicottGuardian: null,
    assurance: NO_ASSURANCE,
    privacyNoticeUrl: 'https://organisation.example/privacy',
  };
}

/** An id that belongs to nothing. */
export function unknownId(): string {
  return randomUUID();
}

import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/api/src/app.module.js';
import { CreateOrganisation, type OrganisationInput } from '../../apps/api/src/organisations/index.js';
import { OpenAccount } from '../../apps/api/src/people/index.js';
import { SYSTEM_ACTOR } from '../../apps/api/src/platform/audit/index.js';
import type { Role } from '../../apps/api/src/platform/auth/index.js';
import { SystemClock } from '../../apps/api/src/platform/clock/index.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { Agent } from '../support/agent.js';
import { TestBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { keepInForce, type InForceLike } from '../support/kept-in-force.js';
import { organisationInput, PASSWORD } from '../support/start-api.js';
import { startService, type RunningService } from '../support/start-service.js';
import { Visitor, type Visiting } from './visitor.js';

/** A part of a story visits many pages and looks at each. */
export const STORY_MS = 180_000;

/** Somebody with an account. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** An organisation that is here when a story begins, and who has an account in it. */
export interface Setting {
  readonly name: string;
  readonly more?: Partial<OrganisationInput>;
  readonly people: Readonly<Record<string, readonly Role[]>>;
  /** Who looks after the service, and belongs to no organisation. */
  readonly administrators?: readonly string[];
}

/** Where a story plays: the built service with a database and a mail server of its own, and a browser. */
export class Stage {
  private constructor(
    private readonly service: RunningService,
    readonly mails: MailServer,
    private readonly browser: TestBrowser,
    private readonly organisations: ReadonlyMap<string, string>,
  ) {}

  static async set(...setting: readonly Setting[]): Promise<Stage> {
    const mails = await MailServer.start();
    const [service, browser] = await Promise.all([startService({ MAIL_SERVER: mails.url }), TestBrowser.start()]);
    return new Stage(service, mails, browser, await populate(service.database.url, setting));
  }

  get url(): string {
    return this.service.url;
  }

  /** The id of an organisation of the setting. */
  organisation(name: string): string {
    const id = this.organisations.get(name);
    if (id === undefined) throw new Error(`No ${name} on this stage.`);
    return id;
  }

  /** Somebody comes, and nobody knows yet who. */
  visitor(visiting: Visiting = {}): Promise<Visitor> {
    return Visitor.arrive(this.browser, this.service.url, visiting);
  }

  /** Somebody with an account comes and signs in. */
  async signedIn(name: string, visiting: Visiting = {}): Promise<Visitor> {
    const visitor = await this.visitor(visiting);
    await visitor.signIn(accountOf(name));
    return visitor;
  }

  /** Somebody who has not signed in, and asks for what the service sends without a window to show it in. */
  anybody(): Agent {
    return new Agent(this.service.url, '198.51.100.2');
  }

  /** Somebody with an account, talking to the API behind the pages: for what a story takes as done before it begins. */
  async behindThePages(name: string): Promise<Agent> {
    const agent = new Agent(this.service.url, '198.51.100.1');
    const { email, password } = accountOf(name);
    const { status } = await agent.post('/api/session', { email, password });
    if (status !== 200 && status !== 201) throw new Error(`${name} cannot sign in: ${status}.`);
    return agent;
  }

  /** What a pattern finds in the latest mail to somebody in which it finds anything, waiting for that mail. */
  async fromMail(email: string, pattern: RegExp): Promise<string> {
    let found = '';
    await eventually(async () => {
      const mails = this.mails.to(email);
      const latest = mails.map(({ text }) => pattern.exec(text)?.[1]).findLast((one) => one !== undefined);
      if (latest === undefined) throw new Error(`No mail to ${email} has ${pattern}, only: ${mails.map(({ subject }) => subject).join('; ')}`);
      found = latest;
    });
    return found;
  }

  /** The path of the personal link in the latest mail to somebody: `/sign/…`, `/invitation/…`. */
  async linkTo(email: string, kind: 'sign' | 'read-draft' | 'invitation' | 'reset-password'): Promise<string> {
    return `/${kind}/${await this.fromMail(email, new RegExp(`/${kind}/([\\w-]{43})`))}`;
  }

  /** What has been in force since before the story began, in which nobody waits two years for a review. */
  async hasInForce(...protocols: readonly InForceLike[]): Promise<void> {
    await backstage(this.service.database.url, async (app) => {
      for (const like of protocols) await keepInForce({ part: (type) => app.get(type, { strict: false }) }, like);
    });
  }

  async strike(): Promise<void> {
    await Promise.all([this.service.stop(), this.mails.stop(), this.browser.stop()]);
  }
}

/** The account of somebody of the setting. */
export function accountOf(name: string): Account {
  return { name, email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@people.example`, password: PASSWORD };
}

function populate(databaseUrl: string, setting: readonly Setting[]): Promise<ReadonlyMap<string, string>> {
  return backstage(databaseUrl, async (app) => {
    const ids = new Map<string, string>();
    for (const { name, more, people, administrators = [] } of setting) {
      const organisationId = await app.get(CreateOrganisation, { strict: false }).execute({ ...organisationInput(name), ...more }, { actor: SYSTEM_ACTOR, namedBy: null });
      ids.set(name, organisationId);
      for (const [person, roles] of Object.entries(people)) {
        const membership = { organisationId, roles };
        await app.get(OpenAccount, { strict: false }).execute({ ...accountOf(person), platformAdministrator: false, membership }, SYSTEM_ACTOR);
      }
      for (const person of administrators) {
        await app.get(OpenAccount, { strict: false }).execute({ ...accountOf(person), platformAdministrator: true }, SYSTEM_ACTOR);
      }
    }
    return ids;
  });
}

async function backstage<Result>(databaseUrl: string, work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: databaseUrl });
  const app = await NestFactory.createApplicationContext(AppModule.with(config, new SystemClock()), { logger: ['error', 'warn'] });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

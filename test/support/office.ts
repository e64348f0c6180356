import { addDays } from '@isp/protocols';
import { completeContent } from '@isp/protocols/testing';
import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { Agent, type Answer, type Json } from './agent.js';
import { HeldClock } from './held-clock.js';
import { MailServer } from './mail-server.js';
import { SECRET_OF_PROCESSES } from './processes.js';
import { ifMatch, statementOn } from './protocol-situations.js';
import { PASSWORD, RunningApi, type TestPerson } from './start-api.js';
import type { TestDatabase } from './test-database.js';

/** A party at the office's protocols, and who signs for it. */
export interface OfficeParty {
  readonly partyId: string;
  readonly organisationId: string;
  readonly signatory: TestPerson;
}

/** A signature that is waited for: what its signatory sends on pressing the button. */
export interface Awaited {
  readonly protocolId: string;
  readonly party: OfficeParty;
  readonly path: string;
  readonly body: object;
}

/**
 * An office where protocols are got ready for processes that are then killed, stormed or starved: an API in the test's own process,
 * on the same database as theirs, with the same secret and mail server, by today's clock.
 */
export class Office {
  private officer: Agent | null = null;
  private titles = 0;

  private constructor(
    readonly api: RunningApi,
    readonly parties: readonly OfficeParty[],
  ) {}

  /** @param database is dropped when the office closes. */
  static async open(database: TestDatabase, parties = 2): Promise<Office> {
    const mails = await MailServer.start();
    const config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      MAIL_SERVER: mails.url,
      TRUSTED_PROXIES: '1',
      APP_SECRET: SECRET_OF_PROCESSES,
      PUBLIC_URL: 'http://office.internal',
    });
    const clock = new HeldClock(new Date().toISOString());
    const app = await createApp(config, { clock, pages: false });
    await app.listen(0, '127.0.0.1');
    const api = new RunningApi(app, clock, mails, database);
    const made: OfficeParty[] = [];
    for (let number = 1; number <= parties; number += 1) {
      const organisationId = await api.organisation(`Body ${number}`);
      const signatory = await api.person(`Signatory ${number}`, { organisationId, roles: ['signatory'], email: `signatory@body-${number}.example` });
      made.push({ partyId: `party-${number}`, organisationId, signatory });
    }
    return new Office(api, made);
  }

  get mails(): MailServer {
    return this.api.mails;
  }

  /** Starts protocols between all parties and sends them for signature. None has signed, and their mails are owed. */
  async outForSignature(count: number): Promise<readonly (readonly Awaited[])[]> {
    const officer = await this.signedInOfficer();
    const protocols: Awaited[][] = [];
    for (let number = 1; number <= count; number += 1) {
      const started = await done(officer.post('/api/protocols', { templateKey: 'routine-sharing', title: `Protocol ${(this.titles += 1)}` }));
      const path = `/api/protocols/${String(started.body['id'])}`;
      const edited = await done(officer.patch(`${path}/draft`, this.sections(), ifMatch(started.body)));
      const requests = this.parties.map(({ partyId, signatory: { name, email } }) => ({ partyId, name, email, role: 'Chief executive' }));
      await done(officer.post(`${path}/versions`, { requests, deadline: null }, ifMatch(edited.body)));
      const { contentSha256, documentSha256 } = (await done(officer.get(`${path}/versions/1.0`))).body;
      protocols.push(
        this.parties.map((party) => ({
          protocolId: String(started.body['id']),
          party,
          path: `${path}/signatures`,
          body: { ...statementOn({ version: { contentSha256: String(contentSha256), documentSha256: String(documentSha256) } }, party.signatory.name), versionNumber: '1.0' },
        })),
      );
    }
    return protocols;
  }

  /** Protocols that all but the last have signed: with the last signature each comes into force. Nothing is owed any more. */
  async awaitingTheLast(count: number): Promise<readonly Awaited[]> {
    const protocols = await this.outForSignature(count);
    const early = await Promise.all(this.parties.slice(0, -1).map(({ signatory }) => this.signIn(this.api.browser(), signatory)));
    for (const awaited of protocols) for (const [index, agent] of early.entries()) await done(agent.post(awaited[index]?.path ?? '', awaited[index]?.body));
    await this.workOff();
    return protocols.flatMap((awaited) => awaited.slice(-1));
  }

  /** Time passes until everything owed is due, and the office sends it. */
  async workOff(): Promise<void> {
    await this.api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()');
    await this.api.workOff();
  }

  /** Signs a person in by their password. The page they get holds the token of their new session. */
  async signIn<T extends Agent>(agent: T, { email }: Pick<TestPerson, 'email'>): Promise<T> {
    const { body } = await done(agent.post('/api/session', { email, password: PASSWORD }));
    agent.adopt('page=open', String(body['csrfToken']));
    return agent;
  }

  async close(): Promise<void> {
    await this.api.stop();
  }

  /** Whoever looks after the protocols, at the office's own API. */
  async signedInOfficer(): Promise<Agent> {
    const organisationId = this.parties[0]?.organisationId ?? '';
    this.officer ??= await this.signIn(this.api.browser(), await this.api.person('Ola Officer', { organisationId, roles: ['ig-officer'], email: OFFICER }));
    return this.officer;
  }

  /** Effective already, so that signatures alone decide. */
  private sections(): object {
    const today = new Date().toISOString().slice(0, 10);
    const like = { parties: this.parties.length, effectiveOn: addDays(today, -30), firstReviewOn: addDays(today, 335) };
    const { template: _, language: __, title: ___, ...content } = completeContent(like);
    return {
      ...content,
      parties: content.parties.map((party, index) => ({ ...party, organisationId: this.parties[index]?.organisationId })),
      term: { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } },
    };
  }
}

/** The address of whoever looks after the office's protocols. */
export const OFFICER = 'officer@body-1.example';

/** A browser that reaches processes by https, as it does through a proxy; it may go to another of them at any time. */
export class Visitor extends Agent {
  constructor(
    private at: string,
    address: string,
  ) {
    super('', address);
  }

  goTo(url: string): this {
    this.at = url;
    return this;
  }

  override send<T = Json>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return super.send<T>(method, `${this.at}${path}`, body, { 'x-forwarded-proto': 'https', ...headers });
  }
}

async function done(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  if (given.status >= 300) throw new Error(`${given.status} ${JSON.stringify(given.body)}`);
  return given;
}

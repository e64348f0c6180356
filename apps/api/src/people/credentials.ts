import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Pool } from 'pg';
import { Throttle } from '../platform/auth/index.js';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { notFound, Problem } from '../platform/http/index.js';
import { JobQueue } from '../platform/jobs/index.js';
import { KnownBrowsers } from './known-browsers.js';
import type { Caller } from './known-browsers.js';
import { isPassword } from './passwords.js';

/** A person as far as signing in goes. */
export interface Credential {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly credentialsRevision: number;
}

/** Checks who somebody says they are. */
@Injectable()
export class Credentials {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly throttle: Throttle,
    private readonly browsers: KnownBrowsers,
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * The person with that e-mail and password. It takes as long for an e-mail that nobody has. A browser that has signed in to the account
   * before has tries of its own; all others share some, wherever they are, so that many addresses have no more than a few.
   *
   * @throws {Problem} 401 `wrong-credentials`, whichever of the two is wrong; 429 after too many tries.
   */
  async check(email: string, password: string, caller: Caller): Promise<Credential> {
    const normal = email.trim().toLowerCase();
    const row = await this.read('email', normal);
    const browser = this.browsers.idFor(row === null ? null : credentialOf(row), caller.shown);
    if (browser === null) await this.countUnknown(normal, caller.address);
    else await this.throttle.consume('sign-in-by-known-browser', browser);
    // Nothing longer was ever taken, so that it is nobody's; to hash a megabyte would be work for whoever asks for it.
    if (normal.length > LIMITS.email || password.length > LIMITS.password) throw new Problem(401, 'wrong-credentials');
    if (!(await isPassword(password, row?.password_hash ?? null)) || row === null) throw new Problem(401, 'wrong-credentials');
    if (browser === null) await this.forgetUnknown(normal, caller.address);
    else await this.throttle.forget('sign-in-by-known-browser', browser);
    return credentialOf(row);
  }

  /** Whether it is the person's present password. @throws {Problem} 422 at the pointer, if not; 429. */
  async confirm(personId: string, password: string, pointer: string): Promise<Credential> {
    await this.throttle.consume('password-change-by-person', personId);
    const row = await this.read('id', personId);
    if (row === null || !(await isPassword(password, row.password_hash))) {
      throw new Problem(422, 'not-valid', { pointers: [{ pointer, code: 'password-wrong', facts: {} }] });
    }
    return credentialOf(row);
  }

  /** The person, who is known to be signed in. */
  async ofPerson(personId: string): Promise<Credential> {
    const row = await this.read('id', personId);
    if (row === null) throw notFound();
    return credentialOf(row);
  }

  /** Counts a try from a browser that nobody knows; of many, whose account it is is told once. */
  private async countUnknown(email: string, address: string): Promise<void> {
    await this.throttle.consume('sign-in-by-address', address);
    await this.throttle.consume('sign-in-by-person-and-address', email, address);
    const refusal = await this.throttle.attempt('sign-in-by-person-from-unknown-browsers', email);
    if (refusal === null) return;
    // Owed for every address alike: whether anybody has it is found out by the job, so that the answer's time does not tell.
    if (refusal.isFirst) await this.transactions.run((tx) => this.jobs.add(tx, [{ task: 'send-guessed-at', payload: { email, wave: randomUUID() } }]));
    throw refusal.problem;
  }

  private async forgetUnknown(email: string, address: string): Promise<void> {
    await this.throttle.forget('sign-in-by-person-and-address', email, address);
    await this.throttle.giveBack('sign-in-by-person-from-unknown-browsers', email);
  }

  private async read(by: 'id' | 'email', value: string): Promise<CredentialRow | null> {
    const { rows } = await this.pool.query<CredentialRow>(
      `SELECT id, name, email, password_hash, credentials_revision FROM person WHERE ${by} = $1 AND erased_at IS NULL`,
      [value],
    );
    return rows[0] ?? null;
  }
}

interface CredentialRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password_hash: string;
  readonly credentials_revision: number;
}

function credentialOf(row: CredentialRow): Credential {
  return { personId: row.id, name: row.name, email: row.email, credentialsRevision: row.credentials_revision };
}

import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Pool } from 'pg';
import { Throttle } from '../platform/auth/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound, Problem } from '../platform/http/index.js';
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
  ) {}

  /**
   * The person with that e-mail and password. It takes as long for an e-mail that nobody has.
   *
   * @throws {Problem} 401 `wrong-credentials`, whichever of the two is wrong; 429 after too many tries.
   */
  async check(email: string, password: string, address: string): Promise<Credential> {
    const normal = email.trim().toLowerCase();
    await this.throttle.consume('sign-in-by-address', address);
    await this.throttle.consume('sign-in-by-person-and-address', normal, address);
    // Nothing longer was ever taken, so that it is nobody's; to hash a megabyte would be work for whoever asks for it.
    if (normal.length > LIMITS.email || password.length > LIMITS.password) throw new Problem(401, 'wrong-credentials');
    const row = await this.read('email', normal);
    if (!(await isPassword(password, row?.password_hash ?? null)) || row === null) throw new Problem(401, 'wrong-credentials');
    await this.throttle.forget('sign-in-by-person-and-address', normal, address);
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

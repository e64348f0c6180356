import { Inject, Injectable } from '@nestjs/common';
import type { Protocol } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Tells who is answerable for a protocol. */
@Injectable()
export class FindOwner {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async of({ ownerPersonId }: Pick<Protocol, 'ownerPersonId'>): Promise<{ readonly id: string; readonly name: string; readonly email: string }> {
    const { rows } = await this.pool.query<{ id: string; name: string; email: string }>({
      name: 'find-owner',
      text: 'SELECT id, name, email FROM person WHERE id = $1',
      values: [ownerPersonId],
    });
    const [owner] = rows;
    if (owner === undefined) throw new Error('A protocol has an owner.');
    return owner;
  }
}

import { Injectable } from '@nestjs/common';
import type { Party } from '@isp/protocols';
import type { Transaction } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';

/** Checks that parties are organisations known here: a protocol names organisations, it does not invent them. */
@Injectable()
export class KnownOrganisations {
  /** Refuses with 422 any party whose organisation does not exist, by its place in the list. */
  async refuseUnknown(tx: Transaction, parties: readonly Pick<Party, 'organisationId' | 'signedForBy'>[]): Promise<void> {
    const named = parties.flatMap(({ organisationId, signedForBy }, index) => [
      { id: organisationId, pointer: `/parties/${index}/organisationId` },
      ...(signedForBy === null ? [] : [{ id: signedForBy, pointer: `/parties/${index}/signedForBy` }]),
    ]);
    if (named.length === 0) return;
    const rows = await tx.query<{ id: string }[]>('SELECT id FROM organisation WHERE id::text = ANY ($1)', [
      named.map(({ id }) => id),
    ]);
    const known = new Set(rows.map(({ id }) => id));
    const pointers = named.filter(({ id }) => !known.has(id)).map(({ pointer }) => ({ pointer, code: 'unknown-organisation', facts: {} }));
    if (pointers.length > 0) throw new Problem(422, 'unknown-organisation', { pointers });
  }

  /** Refuses with 422 a person who does not belong to the organisation. */
  async refuseUnlessMember(tx: Transaction, organisationId: string, personId: string): Promise<void> {
    const rows = await tx.query<unknown[]>('SELECT FROM membership WHERE organisation_id = $1 AND person_id = $2', [organisationId, personId]);
    if (rows.length === 0) {
      throw new Problem(422, 'not-a-member', { pointers: [{ pointer: '/personId', code: 'not-a-member', facts: {} }] });
    }
  }
}

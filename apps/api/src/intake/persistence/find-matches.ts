import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, partiesOfRecord, recordWith } from '@isp/protocols';
import type { RegisterRecord } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import type { Intake } from '../intake.js';

/** An organisation here that is called like a party in a file. */
export interface OfferedMatch {
  /** The party's name in the file. */
  readonly party: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** Offers organisations here for the parties of a file: by name, current or former, and never by more than that. */
@Injectable()
export class FindMatches {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async of({ id, names }: Pick<Intake, 'id' | 'names'>): Promise<readonly OfferedMatch[]> {
    const { rows: given } = await this.pool.query<{ fields: Readonly<Record<string, string | null>> }>(
      `SELECT DISTINCT jsonb_build_object('controllers', fields -> 'controllers', 'controller-names', fields -> 'controller-names',
                                          'processors', fields -> 'processors', 'processor-names', fields -> 'processor-names') AS fields
         FROM intake_record WHERE intake_id = $1 AND state <> 'refused'`,
      [id],
    );
    const parties = new Set(given.flatMap(({ fields }) => partiesOfRecord(recordWith(withoutNulls(fields)), names).parties.map(({ name }) => name)));
    const { rows } = await this.pool.query<OfferedMatch>(
      `SELECT DISTINCT ON (party) party, json_build_object('id', o.id, 'name', o.name) AS organisation
         FROM unnest($1::text[]) AS party
         JOIN organisation o ON o.name_key = organisation_name_key(party)
           OR EXISTS (SELECT FROM organisation_former_name f WHERE f.organisation_id = o.id AND organisation_name_key(f.name) = organisation_name_key(party))
        ORDER BY party, o.name_key = organisation_name_key(party) DESC, o.id
        LIMIT ${LIMITS.intake.matches}`,
      [[...parties]],
    );
    return rows;
  }
}

function withoutNulls(fields: Readonly<Record<string, string | null>>): Partial<RegisterRecord> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

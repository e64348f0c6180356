import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import type { OrganisationInput } from '../organisation.js';
import { contactsOf, facesOf } from '../organisation-records.js';
import { OrganisationsRepository } from '../persistence/organisations.repository.js';

/** Enters an organisation: by the platform, or by another that names it as a partner and looks after its entry at first. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param despiteSameName whoever enters it has seen the one of that name, and it is another.
   * @returns the new organisation's id.
   * @throws {Problem} 409 `organisation-exists` with the id and name of one that is called the same or was.
   */
  async execute(
    input: OrganisationInput,
    by: { readonly actor: AuditActor; readonly namedBy: string | null },
    despiteSameName = false,
  ): Promise<string> {
    const id = randomUUID();
    await this.transactions.run(async (tx) => {
      const likeNamed = await this.organisations.likeNamed(tx, input.name);
      if (likeNamed !== null && !despiteSameName) throw new Problem(409, 'organisation-exists', { facts: { ...likeNamed } });
      await this.organisations.insert(tx, {
        ...input,
        areas: [...input.areas],
        nations: [...input.nations],
        id,
        namedBy: by.namedBy,
        createdAt: new Date(this.clock.now()),
        revision: 1,
      });
      await this.audit.append(tx, [
        { chain: id, type: 'organisation.created', actor: by.actor, payload: { ...facesOf(input), namedBy: by.namedBy }, personal: contactsOf(input) },
      ]);
    });
    return id;
  }
}

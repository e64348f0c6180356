import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import { Credentials } from '../credentials.js';
import type { Caller } from '../known-browsers.js';
import { OpenInvitations } from '../open-invitations.js';
import { AddMembership } from './add-membership.js';
import { OpenAccount } from './open-account.js';
import type { OpenedAccount } from './open-account.js';

/** Joins an organisation by an invitation's personal link, opening an account where there is none. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: OpenInvitations,
    private readonly accounts: OpenAccount,
    private readonly credentials: Credentials,
    private readonly transactions: Transactions,
    private readonly memberships: AddMembership,
  ) {}

  /**
   * Accepts. Whoever has an account must be signed in with it or give its password: the link alone opens nobody's account.
   *
   * @throws {Problem} 404 `link-not-usable`; 422 for a missing or weak password; 401 `wrong-credentials`.
   */
  async execute(
    viewer: Viewer,
    token: string,
    input: { readonly name?: string; readonly password?: string },
    caller: Caller,
  ): Promise<OpenedAccount> {
    const invitation = await this.invitations.find(token, caller.address);
    const { organisation, email, roles } = invitation;
    const organisationId = organisation.id;
    const alreadyThem = viewer.personId !== null && viewer.email === email;
    if (!alreadyThem && input.password === undefined) throw passwordMissing();
    if (!invitation.hasAccount) {
      const account = { name: input.name ?? invitation.name, email, password: input.password ?? '', membership: { organisationId, roles } };
      return this.accounts.execute(account, undefined, (tx) => this.invitations.accept(tx, token));
    }
    const person = alreadyThem
      ? await this.credentials.ofPerson(viewer.personId)
      : await this.credentials.check(email, input.password ?? '', caller);
    await this.transactions.run(async (tx) => {
      await this.invitations.accept(tx, token);
      const { personId, name } = person;
      await this.memberships.execute(tx, { organisationId, personId, roles }, { personId, name, organisationId });
    });
    return { personId: person.personId, organisationId, credentialsRevision: person.credentialsRevision };
  }
}

function passwordMissing(): Problem {
  return new Problem(422, 'not-valid', { pointers: [{ pointer: '/password', code: 'missing', facts: {} }] });
}

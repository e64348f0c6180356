import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AuditTrail } from '../platform/audit/index.js';
import { csrfToken, endSession, existingCsrfToken, startSession, Viewers } from '../platform/auth/index.js';
import type { Role } from '../platform/auth/index.js';
import { Config } from '../platform/config/index.js';
import { Transactions } from '../platform/database/index.js';
import { notFound } from '../platform/http/index.js';
import { KnownBrowsers } from './known-browsers.js';
import { FindMemberships } from './persistence/find-memberships.js';
import type { OwnMembership } from './persistence/find-memberships.js';

/** What a browser may know of its own session. */
export interface SessionView {
  /** To be sent back with every change; `null` while no form needs one. */
  readonly csrfToken: string | null;
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly platformAdministrator: boolean; readonly editsGuidance: boolean } | null;
  readonly memberships: readonly OwnMembership[];
  readonly actingFor: { readonly id: string; readonly name: string; readonly roles: readonly Role[] } | null;
}

/** Begins, shows, turns to another organisation and ends the session of a request. */
@Injectable()
export class OwnSession {
  constructor(
    private readonly viewers: Viewers,
    private readonly memberships: FindMemberships,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly config: Config,
    private readonly browsers: KnownBrowsers,
  ) {}

  /** Signs a person in whose identity has been established: for an organisation, or for the one they have been at longest. */
  async begin(
    request: Request,
    response: Response,
    person: { readonly personId: string; readonly organisationId?: string | null; readonly credentialsRevision: number },
  ): Promise<SessionView> {
    const [known, memberships] = await Promise.all([this.viewers.find(person.personId, null), this.memberships.ofPerson(person.personId)]);
    if (known === null) throw notFound();
    const organisationId = person.organisationId ?? memberships[0]?.organisation.id ?? null;
    await startSession(request, { personId: person.personId, email: known.email, credentialsRevision: person.credentialsRevision, organisationId });
    this.browsers.remember(request, response, person);
    const view = await this.view(request, csrfToken(request));
    await this.transactions.run((tx) =>
      this.audit.append(tx, [
        {
          chain: person.personId,
          type: 'person.signed-in',
          actor: { personId: person.personId, name: view.person?.name ?? '', organisationId },
          payload: {},
        },
      ]),
    );
    return view;
  }

  /** The session as it is. Only `withToken` starts one where there is none: pages without a form leave no cookie. */
  show(request: Request, withToken: boolean): Promise<SessionView> {
    return this.view(request, withToken ? csrfToken(request) : existingCsrfToken(request));
  }

  /** Acts for another of the person's organisations from now on. @throws {Problem} 404 where they have no place. */
  async actFor(request: Request, organisationId: string): Promise<SessionView> {
    const { personId } = request.session;
    const known = personId === undefined ? null : await this.viewers.find(personId, organisationId);
    if (!known?.membership) throw notFound();
    request.session.organisationId = organisationId;
    return this.view(request, csrfToken(request));
  }

  /** Keeps this session alive over a change of password, which ends all others. */
  outlive(request: Request, response: Response, person: { readonly personId: string; readonly credentialsRevision: number }): void {
    request.session.credentialsRevision = person.credentialsRevision;
    this.beKnown(request, response, person);
  }

  /** Lets the browser be known as the person's, who has shown that they are, without signing them in. */
  beKnown(request: Request, response: Response, person: { readonly personId: string; readonly credentialsRevision: number }): void {
    this.browsers.remember(request, response, person);
  }

  end(request: Request, response: Response): Promise<void> {
    return endSession(request, response, this.config);
  }

  private async view(request: Request, token: string | null): Promise<SessionView> {
    const { personId, organisationId = null } = request.session;
    const known = personId === undefined ? null : await this.viewers.find(personId, organisationId);
    if (known === null) return { csrfToken: token, person: null, memberships: [], actingFor: null };
    const memberships = await this.memberships.ofPerson(known.personId);
    const acting = memberships.find(({ organisation }) => organisation.id === organisationId);
    const { name, email, platformAdministrator, guidanceEditor } = known;
    return {
      csrfToken: token,
      person: { id: known.personId, name, email, platformAdministrator, editsGuidance: platformAdministrator || guidanceEditor },
      memberships,
      actingFor: acting === undefined ? null : { ...acting.organisation, roles: acting.roles },
    };
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { blankContent, blankParty, mayStartProtocol, startProtocol } from '@isp/protocols';
import type { Party, Protocol, ProtocolContent } from '@isp/protocols';
import type { Template } from '@isp/wording';
import { FindOrganisations } from '../../organisations/index.js';
import type { Organisation } from '../../organisations/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Problem } from '../../platform/http/index.js';
import { Templates } from '../../templates/index.js';
import { Changes } from '../persistence/changes.js';

/** Starts a protocol from a template, led by the organisation acted for and owned by whoever starts it. */
@Injectable()
export class StartProtocol {
  constructor(
    private readonly changes: Changes,
    private readonly templates: Templates,
    private readonly organisations: FindOrganisations,
  ) {}

  async execute(viewer: Viewer, input: { readonly templateKey: string; readonly title: string }): Promise<Protocol> {
    const { personId, organisationId } = viewer;
    if (personId === null || organisationId === null || !mayStartProtocol(viewer)) throw new Problem(403, 'permission-missing');
    const template = await this.templates.newestOf(input.templateKey);
    const lead = partyFrom(await this.organisations.one(organisationId));
    return this.changes.start(actorOf(viewer), (reference, at) =>
      startProtocol(
        {
          id: randomUUID(),
          reference,
          leadOrganisationId: organisationId,
          ownerPersonId: personId,
          kind: template.kind,
          template: { key: template.key, version: template.version },
          lead,
          written: { ...writtenBy(template), title: input.title },
        },
        at,
      ),
    );
  }
}

/** An organisation as a party: what is known of it, to be completed for this sharing. */
export function partyFrom(organisation: Organisation): Party {
  const { id: organisationId, name, kind, sector, icoNumber, dataProtectionOfficer, subjectAccess, breachContact } = organisation;
  const blank = blankParty({ id: randomUUID(), organisationId, name, kind, sector });
  return {
    ...blank,
    icoNumber,
    dataProtectionOfficer,
    subjectAccess,
    breachContact,
    caldicottGuardian: organisation.caldicottGuardian,
    assurance: organisation.assurance,
    privacyNotice: { ...blank.privacyNotice, url: organisation.privacyNoticeUrl },
  };
}

/** The words a template suggests; what it leaves out of a section stays blank. */
function writtenBy({ kind, key, version, startingContent }: Template): Partial<ProtocolContent> {
  const blank = blankContent(kind, { key, version });
  const { purpose, fairness, security, incidents, term, ...rest } = startingContent;
  return {
    ...rest,
    purpose: { ...blank.purpose, ...purpose },
    fairness: { ...blank.fairness, ...fairness },
    security: { ...blank.security, ...security },
    incidents: { ...blank.incidents, ...incidents },
    term: { ...blank.term, ...term },
  };
}

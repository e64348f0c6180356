import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/index.js';
import { notFound } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { FindPublished } from './find-published.js';
import { FindPublishedOrganisations } from './find-published-organisations.js';
import type { PublishedOrganisationResponse, PublishedOrganisationsResponse, ProtocolsOfOrganisationResponse } from './published-organisations.response.js';
import type { OrganisationsOfRegisterQuery } from './register.query.js';

/** Shows the organisations on the register, and whether each has signed what is published of it. */
@Injectable()
export class ShowPublishedOrganisations {
  constructor(
    private readonly organisations: FindPublishedOrganisations,
    private readonly published: FindPublished,
    private readonly clock: Clock,
  ) {}

  async page(query: OrganisationsOfRegisterQuery): Promise<PublishedOrganisationsResponse> {
    const found = await this.organisations.page(query);
    return { ...found, searchedWhere: 'published-here', notice: new NoticeResponse(found.total === 0 ? 'full' : 'short') };
  }

  /** @throws {Problem} 404 for what no published protocol names, be it an organisation here or none. */
  async one(id: string, query: OrganisationsOfRegisterQuery): Promise<PublishedOrganisationResponse> {
    const organisation = await this.organisations.one(id);
    if (organisation === null) throw notFound();
    const protocols = await this.protocolsOf(id, query);
    return { ...organisation, protocols, searchedWhere: 'published-here', notice: new NoticeResponse(protocols.total === 0 ? 'full' : 'short') };
  }

  private async protocolsOf(id: string, query: OrganisationsOfRegisterQuery): Promise<ProtocolsOfOrganisationResponse> {
    const today = this.clock.today();
    const { formerNames: _, ...found } = await this.published.page({ ...query, organisation: id }, today);
    const signings = await this.organisations.signings(id, found.items.map(({ reference }) => reference), today);
    const items = found.items.flatMap((entry) => {
      // What was taken off the register between the two questions is not there.
      const signing = signings.get(entry.reference);
      return signing === undefined ? [] : [{ ...entry, ...signing }];
    });
    return { ...found, items };
  }
}

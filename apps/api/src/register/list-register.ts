import { Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import { Throttle } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { notFound } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { FindPublished } from './find-published.js';
import { FindPublishedOrganisations } from './find-published-organisations.js';
import { csvOf } from './published-list-as-csv.js';
import { PublishedChanges } from './published-changes.js';
import type { AddressesQuery, ChangesQuery, RegisterQuery } from './register.query.js';
import type { RegisterChangesResponse, PublishedAddressesResponse } from './register-lists.response.js';

/** Lists the register in one piece. What holds for its pages holds here: it reads what is published and nothing besides. */
@Injectable()
export class ListRegister {
  constructor(
    private readonly published: FindPublished,
    private readonly changed: PublishedChanges,
    private readonly organisations: FindPublishedOrganisations,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 429: a file is as much work as many pages. */
  async csv(query: Omit<RegisterQuery, 'page' | 'pageSize'>, address: string): Promise<string> {
    await this.throttle.consume('public-document-by-address', address);
    // One more than goes out tells that there are more.
    const { items } = await this.published.page({ ...query, page: 1, pageSize: LIMITS.registerFile + 1 }, this.clock.today());
    return csvOf(items);
  }

  /** @throws {Problem} 404 for what no published protocol names, be it an organisation here or none. */
  async changes({ organisation: id }: ChangesQuery): Promise<RegisterChangesResponse> {
    const organisation = id === undefined ? null : await this.organisations.one(id);
    if (id !== undefined && organisation === null) throw notFound();
    const today = this.clock.today();
    const changes = await this.changed.latest(id ?? null, today);
    return {
      organisation: organisation === null ? null : { id: organisation.id, name: organisation.name },
      changes,
      today,
      searchedWhere: 'published-here',
      notice: new NoticeResponse(changes.length === 0 ? 'full' : 'short'),
    };
  }

  async addresses({ of, page }: AddressesQuery): Promise<PublishedAddressesResponse> {
    const found = of === 'organisations' ? await this.changed.addressesOfOrganisations(page) : await this.changed.addressesOfProtocols(page, this.clock.today());
    return { ...found, notice: new NoticeResponse('oneLine') };
  }
}

import { Injectable } from '@nestjs/common';
import { canSee, may, seesSomething, versionNumbered } from '@isp/protocols';
import type { Draft, Protocol, ProtocolAct, Version } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { notFound, Problem } from '../platform/http/index.js';
import { asDomainViewer } from './authority-of.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { ProtocolPage } from './dto/protocol-summary.response.js';
import type { ProtocolsQuery } from './dto/protocols.query.js';
import { ProtocolLists } from './persistence/protocol-lists.js';
import { ProtocolRepository } from './persistence/protocol.repository.js';
import { sees } from './shown-text.js';
import { versionNumberOf } from './version-name.js';

/** Reads protocols for a viewer. What they do not see is not there. */
@Injectable()
export class FindProtocols {
  constructor(
    private readonly protocols: ProtocolRepository,
    private readonly lists: ProtocolLists,
    private readonly clock: Clock,
  ) {}

  /** A page of the protocols that the organisation acted for leads or takes part in. */
  async page(viewer: Viewer, { search, standing, role, review, page, pageSize }: ProtocolsQuery): Promise<ProtocolPage> {
    if (viewer.organisationId === null) return { items: [], total: 0, page, pageSize, notice: new NoticeResponse('full') };
    const found = await this.lists.page({
      organisationId: viewer.organisationId,
      today: this.clock.today(),
      page,
      pageSize,
      ...(search === undefined ? {} : { search }),
      ...(standing === undefined ? {} : { standings: [standing] }),
      ...(role === undefined ? {} : { role }),
      ...(review === undefined ? {} : { review }),
    });
    return { ...found, notice: new NoticeResponse(found.total === 0 ? 'full' : 'short') };
  }

  /** One protocol of which the viewer sees something. */
  async one(viewer: Viewer, id: string): Promise<Protocol> {
    const protocol = await this.protocols.find(id);
    if (protocol === null || !seesSomething(canSee(protocol, asDomainViewer(viewer, protocol)))) throw notFound();
    return protocol;
  }

  /** One protocol, for an act that reading it is not enough for. */
  async oneFor(viewer: Viewer, id: string, act: ProtocolAct): Promise<Protocol> {
    const protocol = await this.one(viewer, id);
    if (!may(act, asDomainViewer(viewer, protocol), protocol)) throw new Problem(403, 'permission-missing');
    return protocol;
  }

  /** A protocol with its draft, for somebody who sees it. */
  async draft(viewer: Viewer, id: string): Promise<{ readonly protocol: Protocol; readonly draft: Draft }> {
    const protocol = await this.one(viewer, id);
    if (protocol.draft === null || !canSee(protocol, asDomainViewer(viewer, protocol)).draft) throw notFound();
    return { protocol, draft: protocol.draft };
  }

  /** A frozen version, by its number as people write it, for somebody who sees it. */
  async version(viewer: Viewer, id: string, name: string): Promise<{ readonly protocol: Protocol; readonly version: Version }> {
    const protocol = await this.one(viewer, id);
    const version = versionNumbered(protocol, versionNumberOf(name));
    if (version === null || !sees(canSee(protocol, asDomainViewer(viewer, protocol)), version.number)) throw notFound();
    return { protocol, version };
  }
}

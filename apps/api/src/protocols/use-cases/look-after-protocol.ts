import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  abandon,
  abandonDraft,
  changeOwner,
  completeReview,
  endProtocol,
  joinLate,
  leave,
  ProtocolError,
  setPublication,
  startChange,
  startReview,
} from '@isp/protocols';
import type { CompleteReview, EndProtocol, Leave, NewRequest, Party, Protocol, Publication, StartChange } from '@isp/protocols';
import type { Viewer } from '../../platform/auth/index.js';
import { Problem } from '../../platform/http/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';
import { KnownOrganisations } from '../persistence/known-organisations.js';

/** A party that joins, and who is asked to sign for it. */
interface Joining {
  readonly party: Party;
  readonly requests: readonly Pick<NewRequest, 'name' | 'email' | 'role'>[];
}

/** What the lead does with a protocol once it was signed, and with its place on the register. */
@Injectable()
export class LookAfterProtocol {
  constructor(
    private readonly changes: Changes,
    private readonly organisations: KnownOrganisations,
  ) {}

  startReview(viewer: Viewer, protocolId: string, revision: number | null): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'start-review'), protocolId, revision, (protocol, at) =>
      startReview(protocol, { reviewId: randomUUID() }, at),
    );
  }

  /** @param reviewId the open review: an outcome meant for another is refused */
  completeReview(viewer: Viewer, protocolId: string, revision: number | null, reviewId: string, outcome: CompleteReview): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'complete-review'), protocolId, revision, (protocol, at) => {
      const review = protocol.reviews.find(({ id }) => id === reviewId);
      if (review === undefined) throw new Problem(404, 'not-found');
      if (review.completedOn !== null) throw new ProtocolError('already-reviewed', { completedOn: review.completedOn });
      return completeReview(protocol, outcome, at);
    });
  }

  /** Starts a draft on the text of the current version, without a review. */
  startChange(viewer: Viewer, protocolId: string, revision: number | null, change: StartChange): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'start-change'), protocolId, revision, (protocol, at) => startChange(protocol, change, at));
  }

  end(viewer: Viewer, protocolId: string, revision: number | null, ending: EndProtocol): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'end-protocol'), protocolId, revision, (protocol, at) => endProtocol(protocol, ending, at));
  }

  abandon(viewer: Viewer, protocolId: string, revision: number | null, reason: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'abandon-protocol'), protocolId, revision, (protocol, at) => abandon(protocol, { reason }, at));
  }

  /** Gives up a change before it is sent; the version in force goes on. */
  abandonDraft(viewer: Viewer, protocolId: string, revision: number | null, reason: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'abandon-draft'), protocolId, revision, (protocol, at) => abandonDraft(protocol, { reason }, at));
  }

  setPublication(viewer: Viewer, protocolId: string, revision: number, publication: Publication): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'set-publication'), protocolId, revision, (protocol) => setPublication(protocol, publication));
  }

  /** Hands it to another owner, who belongs to the lead organisation. */
  changeOwner(viewer: Viewer, protocolId: string, revision: number, personId: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'change-owner'), protocolId, revision, async (protocol, _at, tx) => {
      await this.organisations.refuseUnlessMember(tx, protocol.leadOrganisationId, personId);
      return changeOwner(protocol, { ownerPersonId: personId });
    });
  }

  joinLate(viewer: Viewer, protocolId: string, revision: number | null, joining: Joining): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'join-late'), protocolId, revision, async (protocol, at, tx) => {
      await this.organisations.refuseUnknown(tx, [joining.party]);
      return joinLate(protocol, { ...joining, requests: joining.requests.map((request) => ({ ...request, id: randomUUID() })) }, at);
    });
  }

  leave(viewer: Viewer, protocolId: string, revision: number | null, departure: Leave): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'leave-protocol'), protocolId, revision, (protocol, at) => leave(protocol, departure, at));
  }
}

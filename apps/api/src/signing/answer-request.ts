import { Injectable } from '@nestjs/common';
import { OpenAccount } from '../people/index.js';
import type { OpenedAccount } from '../people/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { OpenRequest, SignProtocol } from '../protocols/index.js';
import type { SignByLinkDto } from '../protocols/index.js';
import { refuseUnconfirmed } from './confirm-address.js';
import { actorByLink } from './signing-links.js';
import type { LinkToSign } from './signing-links.js';

/** What whoever was asked to sign does by their personal link: open it, sign, decline, and take an account if they like. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly opening: OpenRequest,
    private readonly signing: SignProtocol,
    private readonly accounts: OpenAccount,
    private readonly clock: Clock,
  ) {}

  /** Records that it was opened: by the button on the start page, since mail scanners follow links. */
  async open(found: LinkToSign): Promise<void> {
    await this.opening.byLink(actorByLink(found), found.protocol.id, found.request.id);
  }

  /** Signs, once the address is confirmed. */
  async sign(viewer: Viewer, found: LinkToSign, { confirmed: _, ...statement }: SignByLinkDto): Promise<void> {
    refuseUnconfirmed(viewer, found, this.clock.now());
    await this.signing.byLink({ ...actorByLink(found), name: statement.name }, found.protocol.id, found.request, statement);
  }

  /** Declines, once the address is confirmed. */
  async decline(viewer: Viewer, found: LinkToSign, reason: string): Promise<void> {
    refuseUnconfirmed(viewer, found, this.clock.now());
    await this.signing.declineByLink(actorByLink(found), found.protocol.id, found.request.id, reason);
  }

  /**
   * Opens an account for whoever was asked. It belongs to no organisation: who does is for its own administrators to say, not
   * for whoever named a signatory. It reads what is addressed to this e-mail address, and nothing else.
   */
  async openAccount(viewer: Viewer, found: LinkToSign, password: string): Promise<OpenedAccount> {
    refuseUnconfirmed(viewer, found, this.clock.now());
    const { name, email } = found.request;
    return this.accounts.execute({ name, email, password });
  }
}

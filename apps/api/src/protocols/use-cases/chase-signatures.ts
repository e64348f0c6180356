import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { remindSignatory, removeParty, replaceSignatory, setDeadline, withdrawFromSignature } from '@isp/protocols';
import type { CivilDate, NewRequest, Protocol } from '@isp/protocols';
import type { Viewer } from '../../platform/auth/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';

/** A person to ask. */
type Person = Pick<NewRequest, 'name' | 'email' | 'role'>;

/** What the lead does while a version is out for signature. */
@Injectable()
export class ChaseSignatures {
  constructor(private readonly changes: Changes) {}

  remind(viewer: Viewer, protocolId: string, revision: number | null, requestId: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'remind-signatory'), protocolId, revision, (protocol, at) =>
      remindSignatory(protocol, { requestId }, at),
    );
  }

  /** Asks somebody else instead; the link of the person asked before stops working. */
  replace(viewer: Viewer, protocolId: string, revision: number | null, requestId: string, person: Person): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'replace-signatory'), protocolId, revision, (protocol, at) =>
      replaceSignatory(protocol, { requestId, how: 'by-lead', successor: { id: randomUUID(), ...person } }, at),
    );
  }

  setDeadline(viewer: Viewer, protocolId: string, revision: number | null, deadline: CivilDate | null): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'set-deadline'), protocolId, revision, (protocol, at) =>
      setDeadline(protocol, { deadline }, at),
    );
  }

  removeParty(viewer: Viewer, protocolId: string, revision: number | null, partyId: string, reason: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'remove-party'), protocolId, revision, (protocol, at) =>
      removeParty(protocol, { partyId, reason }, at),
    );
  }

  /** Takes the version back, to change it. */
  withdraw(viewer: Viewer, protocolId: string, revision: number | null, reason: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'withdraw-from-signature'), protocolId, revision, (protocol, at) =>
      withdrawFromSignature(protocol, { reason }, at),
    );
  }
}

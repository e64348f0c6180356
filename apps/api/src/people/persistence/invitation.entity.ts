import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/auth/index.js';

/** Someone asked to join an organisation. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('uuid', { name: 'link_id' }) linkId!: string;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy!: string | null;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'ended_how', nullable: true }) endedHow!: 'accepted' | 'withdrawn' | 'replaced' | null;
}

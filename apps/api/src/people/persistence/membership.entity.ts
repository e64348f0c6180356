import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/auth/index.js';

/** What a person may do at an organisation. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('timestamptz', { name: 'joined_at' }) joinedAt!: Date;
}

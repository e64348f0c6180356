import type { Assurance, Contact, Nation, OrganisationKind, Sector } from '@isp/protocols';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation as it is now. Protocols keep what was true of it when they were frozen. */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') sector!: Sector;
  @Column('text', { array: true }) areas!: string[];
  @Column('text', { array: true }) nations!: Nation[];
  @Column('text', { name: 'ico_number' }) icoNumber!: string;
  @Column('jsonb', { name: 'data_protection_officer' }) dataProtectionOfficer!: Contact;
  @Column('jsonb', { name: 'subject_access' }) subjectAccess!: Contact;
  @Column('jsonb', { name: 'breach_contact' }) breachContact!: Contact;
  @Column('jsonb', { name: 'caldicott_guardian', nullable: true }) caldicottGuardian!: Contact | null;
  @Column('jsonb') assurance!: Assurance;
  @Column('text', { name: 'privacy_notice_url' }) privacyNoticeUrl!: string;
  @Column('uuid', { name: 'named_by', nullable: true }) namedBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer') revision!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone with an account. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('integer', { name: 'credentials_revision' }) credentialsRevision!: number;
  @Column('boolean', { name: 'platform_administrator' }) platformAdministrator!: boolean;
  @Column('boolean', { name: 'guidance_editor', default: false }) guidanceEditor!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

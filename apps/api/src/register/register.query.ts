import { LIMITS, SECTORS } from '@isp/protocols';
import type { Sector } from '@isp/protocols';
import { Id, MayBeAbsent, OneOf, PageQuery, Text } from '../platform/http/index.js';

/** What to look for on the register. Each that is given narrows the list. */
export class RegisterQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
  @MayBeAbsent() @OneOf(SECTORS) readonly sector?: Sector;
  @MayBeAbsent() @Text('area', LIMITS.shortText) readonly area?: string;
  @MayBeAbsent() @Id() readonly organisation?: string;
}

/** Which organisations of the register, or which protocols of one of them. */
export class OrganisationsOfRegisterQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

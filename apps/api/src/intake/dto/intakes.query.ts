import { REMARK_CODES } from '@isp/protocols';
import type { RemarkCode } from '@isp/protocols';
import { MayBeAbsent, OneOf, PageQuery } from '../../platform/http/index.js';
import { RECORD_STATES } from '../intake.js';
import type { RecordState } from '../intake.js';

/** Which records of an intake. */
export class IntakeRecordsQuery extends PageQuery {
  @MayBeAbsent() @OneOf(REMARK_CODES) readonly remark?: RemarkCode;
  @MayBeAbsent() @OneOf(RECORD_STATES) readonly state?: RecordState;
}

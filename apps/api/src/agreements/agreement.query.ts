import { LIMITS } from '@isp/protocols';
import { MayBeAbsent, Text, Words } from '../platform/http/index.js';

/** Is there an agreement for somebody to give some data to somebody else? */
export class AgreementQuery {
  /** An organisation's id or a name that it has or had. */
  @Words('name', LIMITS.shortText) readonly from!: string;
  @Words('name', LIMITS.shortText) readonly to!: string;
  /** Kinds of data in anybody's words, apart by commas. */
  @MayBeAbsent() @Text('data', LIMITS.shortText) readonly data?: string;
}

import { Injectable } from '@nestjs/common';
import { ProtocolError } from '@isp/protocols';
import type { RefusalCode } from '@isp/protocols';
import { Problem } from '../platform/http/index.js';
import type { Refusals } from '../platform/http/index.js';
import { NoticeResponse } from './dto/notice.response.js';

/**
 * The HTTP status of every refusal of the domain: 422 where what was sent cannot be accepted as it is, 409 where the
 * protocol's own record stands in the way.
 */
const STATUS = {
  'already-bound': 409,
  'already-declined': 409,
  'already-ended': 409,
  'already-in-force': 409,
  'already-left': 409,
  'already-reviewed': 409,
  'already-signed': 409,
  'already-taken-back': 409,
  'already-under-review': 409,
  'date-in-the-future': 422,
  'changed-since-taken-in': 409,
  'date-in-the-past': 422,
  'digest-differs': 409,
  'draft-already-open': 409,
  'duplicate-id': 422,
  'ends-before-it-starts': 422,
  'fewer-than-two-parties': 409,
  'invalid-date': 422,
  'invalid-duration': 422,
  'major-change-needed': 409,
  'no-draft': 409,
  'not-a-party': 409,
  'not-asked-to-sign': 409,
  'not-complete': 422,
  'not-in-force': 409,
  'not-signed': 409,
  'not-taken-in': 409,
  'not-under-review': 409,
  'number-out-of-range': 422,
  'organisation-already-party': 409,
  'organisation-of-party-fixed': 409,
  'party-left': 409,
  'party-removed': 409,
  'party-without-signatory': 422,
  'reason-missing': 422,
  'reminded-recently': 409,
  'reminded-too-often': 409,
  'request-replaced': 409,
  'reviewed-before-it-starts': 422,
  'signed-before-sent': 422,
  'text-missing': 422,
  'text-too-long': 422,
  'too-many-rows': 422,
  'unknown-party': 422,
  'unknown-section': 422,
  'version-not-current': 409,
  'version-out-for-signature': 409,
  'withdrawn-from-signature': 409,
} as const satisfies Record<RefusalCode, number>;

/** Tells the platform what the domain's refusals are on the wire. */
@Injectable()
export class ProtocolRefusals implements Refusals {
  readonly saidOfAbsence = { notice: new NoticeResponse('oneLine') };

  problemOf(error: unknown): Problem | null {
    if (!(error instanceof ProtocolError)) return null;
    const { pointer } = error.facts;
    return new Problem(STATUS[error.code], error.code, {
      facts: error.facts,
      ...(typeof pointer === 'string' ? { pointers: [{ pointer, code: error.code, facts: error.facts }] } : {}),
    });
  }
}

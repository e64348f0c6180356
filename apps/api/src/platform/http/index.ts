export { answerUnreadable } from './answer-unreadable.js';
export { asText, BYTE_ORDER_MARK, toCsv } from './csv.js';
export { IfMatch, OptionalIfMatch, setETag } from './etag.js';
export { IdPipe } from './id.pipe.js';
export { inProcessFetch } from './in-process-fetch.js';
export { keepContext } from './keep-context.js';
export { keptByNobody } from './kept-by-nobody.js';
export { limitWaiting } from './limit-waiting.js';
export { mountPages } from './mount-pages.js';
export { countedPageOf, MOST_COUNTED, mostLookedAt, offsetOf, PageOf, pageOf, PageQuery } from './pagination.js';
export type { CountedPage, Page } from './pagination.js';
export { totalOf } from './total-of.js';
export { notFound, Problem } from './problem.js';
export type { Facts, ProblemBody, ProblemPointer } from './problem.js';
export { ProblemResponse } from './problem.response.js';
export { ProblemFilter } from './problem.filter.js';
export { REFUSALS } from './refusals.js';
export type { Refusals } from './refusals.js';
export { observeRequests, setPattern } from './observe-requests.js';
export { inScope, isRequestId, nameRequest, requestScope, type RequestScope } from './request-scope.js';
export { nonceOf, securityHeaders } from './security-headers.js';
export { securityText } from './security-text.js';
export { validation } from './validation.js';
export {
  Day,
  DayOrNull,
  Email,
  Flag,
  Id,
  ManyOf,
  MayBeAbsent,
  OneOf,
  OneOfOrNull,
  Part,
  PartOrNull,
  Rows,
  Secret,
  SomeOf,
  Text,
  TextOrNull,
  Texts,
  Whole,
  WholeOrNull,
  Words,
} from './wire-fields.js';
export { readableAddress } from './readable-address.js';
export { readableBody } from './readable-body.js';

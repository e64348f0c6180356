import { isRequestId } from '../http/request-scope.js';

/** What a job knows of the request that owed it. */
export interface JobOrigin {
  readonly requestId: string | null;
  readonly traceparent: string | null;
}

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The origin as flags of the job, which the queue keeps beside the payload: what a job has to do does not depend on who asked. */
export function flagsOf({ requestId, traceparent }: JobOrigin): readonly string[] | null {
  const flags = [...(requestId === null ? [] : [`request:${requestId}`]), ...(traceparent === null ? [] : [`trace:${traceparent}`])];
  return flags.length === 0 ? null : flags;
}

/** The origin that a job's flags tell; `null`s where they tell none. */
export function originOf(flags: Readonly<Record<string, unknown>> | null): JobOrigin {
  const told = (prefix: string, known: (text: string) => boolean): string | null =>
    Object.keys(flags ?? {}).flatMap((flag) => (flag.startsWith(prefix) ? [flag.slice(prefix.length)] : [])).find(known) ?? null;
  return { requestId: told('request:', isRequestId), traceparent: told('trace:', (text) => TRACEPARENT.test(text)) };
}

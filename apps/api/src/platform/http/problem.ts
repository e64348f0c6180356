import { HttpException } from '@nestjs/common';

/** Values in an answer about an error: codes, names, dates, numbers. Never sentences: the pages own the words. */
export type Facts = Readonly<Record<string, unknown>>;

/** What is wrong at one place of what was sent. */
export interface ProblemPointer {
  /** JSON pointer into the body, or `/name` of a query parameter. */
  readonly pointer: string;
  readonly code: string;
  readonly facts: Facts;
}

/** Nobody mends more at once, and an answer must not be many times as long as what was sent. */
export const MOST_POINTERS = 100;

/** An error as RFC 9457 describes it, with a stable code. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  /** This one occurrence: the id of the request, as the log has it. */
  readonly instance?: string;
  readonly errors?: readonly ProblemPointer[];
  readonly facts: Facts;
}

/** An answer other than success: HTTP status, a code which states the fact, and the facts. */
export class Problem extends HttpException {
  readonly pointers: readonly ProblemPointer[];
  readonly facts: Facts;
  readonly detail: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    readonly code: string,
    more: {
      readonly detail?: string;
      readonly pointers?: readonly ProblemPointer[];
      readonly facts?: Facts;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code, status);
    this.pointers = (more.pointers ?? []).slice(0, MOST_POINTERS);
    this.facts = more.facts ?? {};
    this.detail = more.detail;
    this.headers = more.headers ?? {};
  }

  /** What this looks like on the wire. @param requestId of the request it answers; `undefined` outside one. */
  body(requestId?: string): ProblemBody {
    return {
      type: `urn:isp:problem:${this.code}`,
      title: this.code.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
      status: this.getStatus(),
      code: this.code,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(requestId === undefined ? {} : { instance: `urn:isp:request:${requestId}` }),
      ...(this.pointers.length === 0 ? {} : { errors: this.pointers }),
      facts: this.facts,
    };
  }
}

/** There is no such thing, or not for this person: the two are one answer, so that nobody learns what exists. */
export function notFound(): Problem {
  return new Problem(404, 'not-found');
}

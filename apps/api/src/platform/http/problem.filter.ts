import { Catch, HttpException, Inject, Injectable, Optional } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isUnavailable } from '../database/unavailable.js';
import { log } from '../logs/log.js';
import { safeError } from '../logs/safe-error.js';
import { Problem } from './problem.js';
import { requestScope } from './request-scope.js';
import { REFUSALS } from './refusals.js';
import type { Refusals } from './refusals.js';

/**
 * Every error leaves the API as `application/problem+json`: that the database cannot be used at the moment as a 503 that says when to try
 * again, and what nobody foresaw as a 500 that tells nothing.
 */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Optional() @Inject(REFUSALS) private readonly refusals: Refusals | null) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = brokeOff(http.getRequest<Request>()) ? new Problem(400, 'request-not-readable') : this.problemOf(error);
    if (problem.getStatus() >= 500) log.error('A request failed', { code: problem.code, error: safeError(error) });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const absence = problem.getStatus() === 404 ? this.refusals?.saidOfAbsence : {};
    response.status(problem.getStatus()).set(problem.headers).type('application/problem+json').send(JSON.stringify({ ...problem.body(requestScope()?.requestId), ...absence }));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const refused = this.refusals?.problemOf(error) ?? null;
    if (refused !== null) return refused;
    if (error instanceof HttpException) return new Problem(error.getStatus(), codeOfStatus(error.getStatus()));
    return isUnavailable(error) ? unavailable() : new Problem(500, 'internal-error');
  }
}

/** Long enough for a database to be started again, and short enough to wait for. */
const RETRY_AFTER_SECONDS = 5;

function unavailable(): Problem {
  return new Problem(503, 'database-unavailable', {
    facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
    headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
  });
}

/** Whether the sender went away in the middle of what they sent: nothing failed here, and nobody hears the answer. */
function brokeOff(request: Request): boolean {
  return request.destroyed && !request.complete;
}

const CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'permission-missing',
  404: 'not-found',
  405: 'method-not-known',
  413: 'body-too-large',
  415: 'media-type-not-known',
  429: 'too-many-attempts',
};

function codeOfStatus(status: number): string {
  return CODES[status] ?? (status >= 500 ? 'internal-error' : 'bad-request');
}

/** What the service tells about its work to whoever receives traces. */
export interface Tracing {
  /** Names the span of the request being answered by its route. */
  nameSpan(method: string, route: string): void;
  /** Headers by which a request to ourselves continues the present trace. */
  headers(): Readonly<Record<string, string>>;
  /** The present span, to be linked to later; `null` outside any. */
  traceparent(): string | null;
  traceId(): string | null;
  /** Does a job in a span of its own, linked to the span that it was owed in. */
  inJob<T>(job: TracedJob, work: () => Promise<T>): Promise<T>;
  /** Sends what has not been sent, in a bounded time, and ends. */
  stop(): Promise<void>;
}

export interface TracedJob {
  readonly task: string;
  readonly id: string;
  readonly attempt: number;
  readonly traceparent: string | null;
}

/** Of the process: instrumentation changes libraries for all of it. `null`: nothing is traced, and no library for it is loaded. */
let current: Tracing | null = null;

export function setTracing(tracing: Tracing | null): void {
  current = tracing;
}

export function nameSpan(method: string, route: string): void {
  current?.nameSpan(method, route);
}

export function traceHeaders(): Readonly<Record<string, string>> {
  return current?.headers() ?? {};
}

export function presentTraceparent(): string | null {
  return current?.traceparent() ?? null;
}

export function presentTraceId(): string | null {
  return current?.traceId() ?? null;
}

export function inJobSpan<T>(job: TracedJob, work: () => Promise<T>): Promise<T> {
  return current === null ? work() : current.inJob(job, work);
}

export async function stopTracing(): Promise<void> {
  await current?.stop();
  current = null;
}

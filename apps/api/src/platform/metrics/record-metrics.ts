import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { whenever } from './happenings.js';
import { queueState } from './queue-state.js';

/** Where what is measured when it is asked for comes from. */
export interface Measured {
  readonly pool: Pool;
  /** Connections that the pool opens at most. */
  readonly poolSize: number;
}

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const JOB_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** The service has fewer routes and tasks; what is beyond is an error of ours, and must not fill the memory of whoever collects. */
const MOST_NAMES = 400;

/** Counts what happens from now on. Every label has a bounded set of values. @returns the metrics, and how to stop counting. */
export function recordMetrics({ pool, poolSize }: Measured): { readonly registry: Registry; stop(): void } {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({ name: 'isp_http_request_duration_seconds', help: 'Requests answered: how many and how long, by route.', labelNames: ['method', 'route', 'status', 'via'], buckets: REQUEST_SECONDS, registers });
  const jobs = new Histogram({ name: 'isp_job_duration_seconds', help: 'Jobs run: how many and how long, by task and outcome.', labelNames: ['task', 'outcome'], buckets: JOB_SECONDS, registers });
  const mails = new Counter({ name: 'isp_mails_total', help: 'Mails by what became of them: sent, failed for good, or deferred to another try.', labelNames: ['outcome'], registers });
  const signatures = new Counter({ name: 'isp_signatures_total', help: 'Signatures committed, by how they were made.', labelNames: ['method'], registers });
  for (const outcome of ['sent', 'failed', 'deferred']) mails.inc({ outcome }, 0);
  const route = bounded();
  const task = bounded();
  const method = bounded();
  const ends = [
    whenever('request', (how) => requests.observe({ method: METHODS.has(how.method) ? how.method : 'other', route: route(how.route), status: statusClass(how.outcome), via: how.via }, how.seconds)),
    whenever('job', (how) => jobs.observe({ task: task(how.task), outcome: how.outcome }, how.seconds)),
    whenever('mail', (how) => mails.inc(how)),
    whenever('signature', (how) => signatures.inc({ method: method(how.method) })),
  ];
  measurePool(pool, poolSize, registers);
  measureQueue(pool, registers);
  return { registry, stop: () => ends.forEach((end) => end()) };
}

function measurePool(pool: Pool, poolSize: number, registers: Registry[]): void {
  new Gauge({
    name: 'isp_database_connections',
    help: 'Connections of this process to the database: open, idle among them, wanted by somebody who waits, and the most there may be.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
      this.set({ state: 'most' }, poolSize);
    },
  });
}

function measureQueue(pool: Pool, registers: Registry[]): void {
  const state = queueState(pool);
  const gauge = (name: string, help: string, of: 'due' | 'later' | 'givenUp' | 'oldestDueSeconds'): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const now = await state.value();
        if (now === null) this.reset();
        else this.set(now[of]);
      },
    });
  };
  gauge('isp_jobs_due', 'Jobs that wait and are due.', 'due');
  gauge('isp_jobs_later', 'Jobs that are owed for later, another try among them.', 'later');
  gauge('isp_jobs_given_up', 'Jobs that failed as often as they may: somebody has to look.', 'givenUp');
  gauge('isp_jobs_oldest_due_seconds', 'How long the job that has waited longest has been due.', 'oldestDueSeconds');
}

function statusClass(outcome: number | 'aborted'): string {
  return outcome === 'aborted' ? outcome : `${Math.floor(outcome / 100)}xx`;
}

function bounded(): (name: string) => string {
  const names = new Set<string>();
  return (name) => {
    if (names.has(name)) return name;
    if (names.size >= MOST_NAMES) return 'other';
    names.add(name);
    return name;
  };
}

import type { Client } from 'pg';
import { HELD_BACK } from '../platform/jobs/index.js';

/** What is kept of a job: what it is, not where it lies in the queue's own tables or which worker is at it. */
export const JOB_COLUMNS = ['task', 'queue', 'payload', 'priority', 'run_at', 'attempts', 'max_attempts', 'last_error', 'created_at', 'updated_at', 'key', 'flags'] as const;

/** A try that is under way does not count: whether it came to anything is known by the mail's own note, not by the queue. */
export const JOBS = `
  SELECT t.identifier AS task, q.queue_name AS queue, j.payload, j.priority, j.run_at,
         CASE WHEN j.locked_at IS NULL THEN j.attempts ELSE greatest(j.attempts - 1, 0) END AS attempts,
         j.max_attempts, j.last_error, j.created_at, j.updated_at, j.key, j.flags
    FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
   ORDER BY j.id`;

/** How many jobs are still to run, by task; those that have been given up are not. */
export async function owedJobs(client: Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ task: string; owed: number }>(
    `SELECT task, count(*)::integer AS owed FROM (${JOBS}) AS job WHERE attempts < max_attempts GROUP BY task ORDER BY task`,
  );
  return Object.fromEntries(rows.map(({ task, owed }) => [task, owed]));
}

/** Makes the place into which kept jobs are copied, before they go into the queue. */
export async function prepareJobs(client: Client): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE kept_job (
      place bigint GENERATED ALWAYS AS IDENTITY, task text, queue text, payload json, priority smallint, run_at timestamptz, attempts smallint,
      max_attempts smallint, last_error text, created_at timestamptz, updated_at timestamptz, key text, flags jsonb
    ) ON COMMIT DROP`);
}

/** Puts the kept jobs into the queue; held back, they wait for an operator's word. */
export async function putBackJobs(client: Client, heldBack: boolean): Promise<void> {
  await client.query('INSERT INTO graphile_worker._private_tasks (identifier) SELECT DISTINCT task FROM kept_job ON CONFLICT DO NOTHING');
  await client.query('INSERT INTO graphile_worker._private_job_queues (queue_name) SELECT DISTINCT queue FROM kept_job WHERE queue IS NOT NULL ON CONFLICT DO NOTHING');
  await client.query(
    `INSERT INTO graphile_worker._private_jobs
       (task_id, job_queue_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, updated_at, key, flags)
     SELECT t.id, q.id, k.payload, k.priority, k.run_at, k.attempts, k.max_attempts, k.last_error, k.created_at, k.updated_at, k.key,
            CASE WHEN $1 AND k.attempts < k.max_attempts THEN coalesce(k.flags, '{}') || jsonb_build_object($2::text, true) ELSE k.flags END
       FROM kept_job k
       JOIN graphile_worker._private_tasks t ON t.identifier = k.task
       LEFT JOIN graphile_worker._private_job_queues q ON q.queue_name = k.queue
      ORDER BY k.place`,
    [heldBack, HELD_BACK],
  );
}

/** How many jobs are held back, by task. */
export async function heldBackJobs(client: Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ task: string; held: number }>(
    `SELECT t.identifier AS task, count(*)::integer AS held
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.flags ? $1 GROUP BY 1 ORDER BY 1`,
    [HELD_BACK],
  );
  return Object.fromEntries(rows.map(({ task, held }) => [task, held]));
}

/** Lets workers take what was held back. */
export async function letGo(client: Client): Promise<void> {
  await client.query('UPDATE graphile_worker._private_jobs SET flags = nullif(flags - $1, \'{}\') WHERE flags ? $1', [HELD_BACK]);
}

/** Takes what was held back away for good: it is not run, and nobody will know that it was owed. */
export async function dropHeldBack(client: Client): Promise<void> {
  await client.query('DELETE FROM graphile_worker._private_jobs WHERE flags ? $1', [HELD_BACK]);
}

/** `12 × send-protocol-mail, 1 × send-invitation` */
export function jobsInWords(jobs: Readonly<Record<string, number>>): string {
  return Object.entries(jobs).map(([task, count]) => `${count} × ${task}`).join(', ');
}

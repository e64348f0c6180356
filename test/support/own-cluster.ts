import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { migrateDatabase } from '../../apps/api/src/platform/database/index.js';
import { startCluster } from '../../tools/postgres/cluster.mjs';
import { migrationsFromSource } from './test-database.js';

const DATABASE = 'isp';

/**
 * A PostgreSQL of a test's own, to be killed. It answers a commit only when the commit would outlive it, as PostgreSQL does unless told
 * otherwise; it spares itself the waiting for the disk, which only a machine that loses its power would miss.
 */
export class OwnCluster {
  private constructor(
    readonly folder: string,
    private readonly settings: Readonly<Record<string, string>>,
    private running: Awaited<ReturnType<typeof startCluster>>,
  ) {}

  /** Starts it, with a migrated and empty database of the service. */
  static async start(settings: Readonly<Record<string, string>> = {}, folder = mkdtempSync(join(process.env['FAULTS_FOLDER'] ?? tmpdir(), 'cluster-'))): Promise<OwnCluster> {
    const all = { synchronous_commit: 'on', full_page_writes: 'on', max_connections: '100', ...settings };
    const cluster = new OwnCluster(folder, all, await startCluster(folder, { durable: false, settings: all }));
    await cluster.asSuperuser(async (client) => {
      await client.query(`CREATE DATABASE ${DATABASE} OWNER isp_owner`);
    });
    await migrateDatabase(cluster.ownerUrl, 'isp_app', await migrationsFromSource());
    return cluster;
  }

  /** Another after each {@link restart}. */
  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** As the application connects. */
  get url(): string {
    return this.running.url('isp_app', DATABASE);
  }

  get ownerUrl(): string {
    return this.running.url('isp_owner', DATABASE);
  }

  /** Kills it with SIGKILL: the postmaster and every process of it, by their ids. Nothing gets to finish, or to be written. */
  async kill(): Promise<void> {
    const pid = await this.postmaster();
    const family = [pid, ...childrenOf(pid)];
    for (const each of family) kill(each);
    while (family.some(isAlive)) await pause(5);
    await this.running.stop();
  }

  /** Starts it again on what the killed one left. It has another port from then on. */
  async restart(): Promise<void> {
    this.running = await startCluster(this.folder, { durable: false, settings: this.settings });
  }

  /** Starts it again if it has given up by itself, as whoever runs one does. */
  async ensureRunning(): Promise<void> {
    const ended = await Promise.race([this.running.ended.then(() => true), pause(100, false)]);
    if (ended) await this.restart();
  }

  async stop(): Promise<void> {
    await this.running.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.running.url('postgres', 'postgres') });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private postmaster(): Promise<number> {
    return this.asSuperuser(async (client) => {
      const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
      return Number(readFileSync(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    });
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

/** What follows the name of the program, which stands in brackets: its state, and its parent. */
function parentOf(pid: number): number | null {
  return Number(statusOf(pid)?.split(' ')[1] ?? NaN);
}

function isAlive(pid: number): boolean {
  const status = statusOf(pid);
  return status !== null && !status.startsWith('Z');
}

function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '');
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

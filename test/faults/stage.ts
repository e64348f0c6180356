import { eventually } from '../support/eventually.js';
import { MailWire } from '../support/mail-wire.js';
import { Office, Visitor, type Awaited } from '../support/office.js';
import { OwnCluster } from '../support/own-cluster.js';
import { PostgresWire } from '../support/postgres-wire.js';
import { startApiProcess, startWorkerProcess, type ServiceProcess } from '../support/processes.js';
import { Trap } from '../support/trap.js';

/** Protocols that are got ready at a time. */
const STOCK = 10;

/**
 * The service in processes of its own on a PostgreSQL of its own, with a trap on the wires of one of them, and protocols that wait
 * for their last signature.
 */
export class Stage {
  private readonly stock: Awaited[] = [];
  private visitors = 0;

  private constructor(
    readonly cluster: OwnCluster,
    readonly office: Office,
    readonly trap: Trap,
    /** Nothing lies in wait on this one. */
    readonly plain: PostgresWire,
    private readonly trapped: PostgresWire,
    private readonly trappedMail: MailWire,
  ) {}

  static async set(): Promise<Stage> {
    const cluster = await OwnCluster.start();
    const trap = new Trap();
    const port = (): number => cluster.port;
    const plain = await PostgresWire.start(port, new Trap());
    const office = await Office.open({ url: plain.over(cluster.url), ownerUrl: plain.over(cluster.ownerUrl), drop: async () => undefined });
    return new Stage(cluster, office, trap, plain, await PostgresWire.start(port, trap), await MailWire.start(office.mails.url, trap));
  }

  startApi({ trapped = false, env = {} }: { readonly trapped?: boolean; readonly env?: Readonly<Record<string, string>> } = {}): Promise<ServiceProcess> {
    return startApiProcess({ databaseUrl: (trapped ? this.trapped : this.plain).over(this.cluster.url), mailUrl: this.office.mails.url, env });
  }

  /** Starts a worker, one job at a time, and waits until it has nothing left to do. */
  async startWorker({ trapped = false } = {}): Promise<ServiceProcess> {
    const worker = await startWorkerProcess({
      databaseUrl: (trapped ? this.trapped : this.plain).over(this.cluster.url),
      mailUrl: trapped ? this.trappedMail.url : this.office.mails.url,
      env: { JOBS_AT_ONCE: '1' },
    });
    await this.settle();
    return worker;
  }

  /** The next protocol that waits for its last signature. */
  async next(): Promise<Awaited> {
    if (this.stock.length === 0) {
      this.stock.push(...(await this.office.awaitingTheLast(STOCK)));
      // A worker may have taken some of what that owed.
      await this.settle();
    }
    return this.stock.shift()!;
  }

  /** Whoever signs it, signed in, with the page open. */
  async signatoryOf({ party }: Awaited, process: ServiceProcess): Promise<Visitor> {
    this.visitors += 1;
    return this.office.signIn(new Visitor(process.url, `198.51.100.${this.visitors % 250}`), party.signatory);
  }

  /**
   * Time passes, five minutes at a time, until nothing is owed any more: what was to be tried again is due, and a hold on a job or a
   * mail is old. It fails where something is owed that nobody does.
   *
   * @param enough ends the waiting before that
   */
  async settle(enough: () => boolean = () => false): Promise<void> {
    await eventually(async () => {
      if (enough()) return;
      const { rows } = await this.office.api.owner.query(
        `WITH later AS (
           UPDATE graphile_worker._private_jobs
              SET run_at = least(run_at, now()), locked_at = CASE WHEN locked_at IS NOT NULL THEN least(locked_at, now() - interval '5 minutes') END
           RETURNING attempts, last_error, locked_by
         ), stale AS (
           UPDATE sent_mail SET claimed_at = least(claimed_at, now() - interval '5 minutes') WHERE sent_at IS NULL
         )
         SELECT * FROM later`,
      );
      expect(rows).toEqual([]);
    }, 60_000);
  }

  async strike(): Promise<void> {
    await this.office.close();
    await Promise.all([this.plain.stop(), this.trapped.stop(), this.trappedMail.stop()]);
    await this.cluster.stop();
  }
}

/** Presses the button. `null`: no answer came. */
export async function press(visitor: Visitor, { path, body }: Awaited): Promise<number | null> {
  try {
    return (await visitor.post(path, body)).status;
  } catch {
    return null;
  }
}

/** Presses it as often as it takes, as somebody does who got no answer, or one that tells them to try again. */
export async function pressUntilSigned(visitor: Visitor, awaited: Awaited): Promise<void> {
  await eventually(async () => expect([201, 409]).toContain(await press(visitor, awaited)), 30_000);
}

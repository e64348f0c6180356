import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DATABASE_POOL } from '../database/database-pool.js';
import { Problem } from '../http/problem.js';
import { networkOf } from './network-of.js';
import { sha256 } from './secrets.js';
import { THROTTLES } from './throttles.js';
import type { ThrottleRule } from './throttles.js';

/** Counts attempts in PostgreSQL, so that several processes count as one. */
@Injectable()
export class Throttle {
  private readonly limiters: ReadonlyMap<string, RateLimiterPostgres>;

  constructor(@Inject(DATABASE_POOL) pool: Pool) {
    this.limiters = new Map(
      Object.entries(THROTTLES).map(([rule, { attempts, minutes }]) => [
        rule,
        new RateLimiterPostgres({
          storeClient: pool,
          storeType: 'pool',
          tableName: 'throttle',
          tableCreated: true,
          keyPrefix: rule,
          points: attempts,
          duration: minutes * 60,
        }),
      ]),
    );
  }

  /**
   * Counts one attempt. The key may be anything that tells one from another (an address, an e-mail, both); only its hash is kept, and
   * an address stands for its {@link networkOf network}.
   *
   * @throws {Problem} 429 `too-many-attempts` with `Retry-After`, once the rule's attempts are used up.
   */
  async consume(rule: ThrottleRule, ...key: readonly string[]): Promise<void> {
    const refusal = await this.attempt(rule, ...key);
    if (refusal !== null) throw refusal.problem;
  }

  /** As {@link consume}, for something that counts as many attempts. */
  async consumeMany(rule: ThrottleRule, attempts: number, ...key: readonly string[]): Promise<void> {
    const refusal = await this.count(rule, attempts, key);
    if (refusal !== null) throw refusal.problem;
  }

  /** As {@link consume}, where a refusal calls for something: `null`, or the refusal and whether it is the first since the count began. */
  async attempt(rule: ThrottleRule, ...key: readonly string[]): Promise<Refusal | null> {
    return this.count(rule, 1, key);
  }

  /** Takes back one attempt that turned out to be no guess. What others tried stays counted. */
  async giveBack(rule: ThrottleRule, ...key: readonly string[]): Promise<void> {
    await this.limiter(rule).reward(hashOf(key));
  }

  /** Forgets what was counted: after a success, earlier slips do not count against the same person. */
  async forget(rule: ThrottleRule, ...key: readonly string[]): Promise<void> {
    await this.limiter(rule).delete(hashOf(key));
  }

  private async count(rule: ThrottleRule, attempts: number, key: readonly string[]): Promise<Refusal | null> {
    try {
      await this.limiter(rule).consume(hashOf(key), attempts);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const retryAfterSeconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      const problem = new Problem(429, 'too-many-attempts', {
        facts: { retryAfterSeconds },
        headers: { 'Retry-After': String(retryAfterSeconds) },
      });
      return { problem, isFirst: refused.consumedPoints - attempts <= THROTTLES[rule].attempts };
    }
  }

  private limiter(rule: ThrottleRule): RateLimiterPostgres {
    const limiter = this.limiters.get(rule);
    if (limiter === undefined) throw new Error(`There is no throttle ${rule}.`);
    return limiter;
  }
}

/** What was refused, and whether it is the first since the count began. */
interface Refusal {
  readonly problem: Problem;
  readonly isFirst: boolean;
}

function hashOf(key: readonly string[]): string {
  return sha256(key.map(networkOf).join(' '));
}

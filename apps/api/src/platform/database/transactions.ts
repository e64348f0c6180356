import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Statement } from './statement.js';

/** A running transaction, passed on explicitly to whatever takes part in it. */
export type Transaction = EntityManager;

const ATTEMPTS = 6;

/** The door to transactions: READ COMMITTED, as PostgreSQL does unless told otherwise (to be told so each time is a round trip), and run again as a whole when PostgreSQL asks for that. */
@Injectable()
export class Transactions {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction and commits it; any error rolls back and is thrown on.
   *
   * The work may run several times (deadlock, serialisation failure), so it
   * must have no effect outside the database.
   *
   * @param work its first statement goes to the database right behind the beginning of the transaction; the statement that it
   *   hands to `last`, if any, right before the commit. Waiting for an answer to either would double what a change costs.
   */
  async run<T>(work: (tx: Transaction, last: (statement: Statement) => void) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRunningAgain(error)) throw error;
        // Those who collided must not come back in step.
        await pause(attempt * 10 + Math.random() * 20);
      }
    }
  }

  private async attempt<T>(work: (tx: Transaction, last: (statement: Statement) => void) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const begun = client.query('BEGIN');
      // Heard below; what fails before is thrown first.
      begun.catch(() => undefined);
      // Not by TypeORM, which would wait for the answer: it is told, since it locks rows in transactions alone.
      Object.assign(runner, { isTransactionActive: true });
      let last: Statement | null = null;
      const result = await orRollback(client, () => work(runner.manager, (statement) => {
        last = statement;
      }));
      await begun;
      await commit(client, last);
      return result;
    } finally {
      await runner.release();
    }
  }
}

async function orRollback<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** A statement that fails makes a rollback of the commit behind it. */
async function commit(client: ClientBase, last: Statement | null): Promise<void> {
  const outcomes = await Promise.allSettled([last?.send(client), client.query('COMMIT')]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** The row that broke a rule of the database: the constraint's name, which says the rule. `null`: another error. */
export function brokenConstraint(error: unknown): string | null {
  return databaseError(error).constraint ?? null;
}

/** Whether the database refused what one of several writes said (a value, a broken rule), rather than failing as a whole. */
export function isOfThisStatement(error: unknown): boolean {
  return /^2[23]/.test(databaseError(error).code ?? '');
}

function isWorthRunningAgain(error: unknown): boolean {
  const { code } = databaseError(error);
  return code === '40001' || code === '40P01';
}

function databaseError(error: unknown): { readonly code?: string; readonly constraint?: string } {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? databaseError(error.driverError) : error;
}

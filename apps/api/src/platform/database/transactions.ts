import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';

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
   */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRunningAgain(error)) throw error;
        // Those who collided must not come back in step.
        await pause(attempt * 10 + Math.random() * 20);
      }
    }
  }
}

/** The row that broke a rule of the database: the constraint's name, which says the rule. `null`: another error. */
export function brokenConstraint(error: unknown): string | null {
  return databaseError(error).constraint ?? null;
}

function isWorthRunningAgain(error: unknown): boolean {
  const { code } = databaseError(error);
  return code === '40001' || code === '40P01';
}

function databaseError(error: unknown): { readonly code?: string; readonly constraint?: string } {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? databaseError(error.driverError) : error;
}

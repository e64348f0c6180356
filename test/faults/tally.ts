import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Counts the faults that were injected, by kind, for the line at the end of the run. */
export class Tally {
  private readonly faults = new Map<string, number>();

  add(kind: string): void {
    this.faults.set(kind, (this.faults.get(kind) ?? 0) + 1);
  }

  of(kind: string): number {
    return this.faults.get(kind) ?? 0;
  }

  /** Hands them in. */
  close(): void {
    const file = join(process.env['FAULTS_FOLDER'] ?? tmpdir(), 'injected');
    for (const [kind, times] of this.faults) appendFileSync(file, `${JSON.stringify({ kind, times })}\n`);
  }
}

/** Whether every step is to be struck at, not only those that a run of all tests has time for. */
export const THOROUGH = process.env['FAULTS'] === 'all';

import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Bytes of memory that a process has now; not a number where the system does not tell. */
export function memoryOf(pid) {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(told(pid, 'status'))?.[1]) * 1_024;
}

/** Milliseconds of processor time that a process has had; not a number where the system does not tell. */
export function processorTimeOf(pid) {
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(told(pid, 'stat')) ?? [];
  return (Number(user) + Number(system)) * TICK_MS;
}

function told(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

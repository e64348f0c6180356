let asked = false;

/** Notes that this process is to stop: from now on it says that it is not ready, and keeps no connection open. */
export function beginStopping(): void {
  asked = true;
}

/** Whether this process has been asked to stop. */
export function isStopping(): boolean {
  return asked;
}

/**
 * Ends this process cleanly on Ctrl-C and SIGTERM, and when the process that started it is gone (its IPC channel
 * closes): nothing is left running that nobody can stop.
 *
 * @param close finishes what is under way.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.send !== undefined) process.on('disconnect', stop);
}

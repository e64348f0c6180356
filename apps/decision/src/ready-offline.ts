const PATIENCE_MS = 10_000;

/**
 * Waits until nothing more has to be fetched: the worker that keeps this document is there, or there will be none. The first question is asked only then.
 *
 * A browser asks, a second after each visit, whether the worker is still the same. Asked for here, the answer is in its cache by then.
 */
export async function readyOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const tooLong = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  return Promise.race([kept(), tooLong]);
}

async function kept(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register('/decide/worker.js', { scope: '/decide', updateViaCache: 'all' });
    // Without a network it cannot be asked; what is kept already serves.
    if (registration.active !== null) await registration.update().catch(() => undefined);
    if (registration.installing !== null) await settled(registration.installing);
    return registration.active !== null || registration.waiting !== null;
  } catch {
    return false;
  }
}

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

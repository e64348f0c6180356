import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a claim holds, for what happens in its own time; after that long it fails as the claim does. */
export async function eventually(claim: () => Promise<void>, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      await claim();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

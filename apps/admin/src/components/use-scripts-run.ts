import { useSyncExternalStore } from 'react';

/** Whether scripts run on the page: not where it is drawn on the server, nor where a browser runs none. For what only works with them. */
export function useScriptsRun(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}

function neverChanges(): () => void {
  return () => undefined;
}

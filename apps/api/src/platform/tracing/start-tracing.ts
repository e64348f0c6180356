import type { Config } from '../config/config.js';
import { setTracing } from './tracing.js';

/**
 * Begins to trace where an exporter is configured, before the libraries that are traced do any work. Otherwise nothing is loaded
 * for it: a start takes no longer.
 */
export async function startTracing({ tracesUrl, tracesHeaders, serviceName, trustedProxies }: Pick<Config, 'tracesUrl' | 'tracesHeaders' | 'serviceName' | 'trustedProxies'>): Promise<void> {
  if (tracesUrl === null) return;
  const { openTelemetry } = await import('./open-telemetry.js');
  setTracing(openTelemetry({ url: tracesUrl, headers: tracesHeaders, serviceName, behindProxy: trustedProxies > 0 }));
}

import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { context, isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Link, TextMapPropagator } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { DiscreetExporter } from './discreet-exporter.js';
import type { Tracing, TracedJob } from './tracing.js';

/** Where traces go, and what the service is called there. */
export interface TracesTo {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Whether a `traceparent` that arrives comes from a proxy that is trusted. */
  readonly behindProxy: boolean;
}

const SEND_WITHIN_MS = 3_000;
/** W3C Trace Context, version 00. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Traces requests, statements to the database, and jobs. It changes `http` and `pg` for the whole process. */
export function openTelemetry({ url, headers, serviceName, behindProxy }: TracesTo): Tracing {
  const exporter = new DiscreetExporter(new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: SEND_WITHIN_MS }));
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'process.pid': process.pid }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: SEND_WITHIN_MS })],
  });
  const own = new OwnPropagator(behindProxy);
  provider.register({ propagator: own });
  registerInstrumentations({
    tracerProvider: provider,
    instrumentations: [
      new HttpInstrumentation({ disableOutgoingRequestInstrumentation: true, ignoreIncomingRequestHook: ({ url: path = '' }) => path.startsWith('/api/health/') }),
      new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true }),
    ],
  });
  // They change a library when it is required; whoever imports it afterwards, or has done so before, has the same one.
  const require = createRequire(import.meta.url);
  for (const library of ['http', 'pg']) require(library);

  const tracer = trace.getTracer('isp');
  return {
    nameSpan(method, route) {
      const span = trace.getActiveSpan();
      span?.updateName(`${method} ${route}`);
      span?.setAttribute('http.route', route);
    },
    headers: () => own.carriedHere(),
    traceparent: () => traceparentOf(context.active()),
    traceId: () => trace.getActiveSpan()?.spanContext().traceId ?? null,
    inJob: (job, work) =>
      tracer.startActiveSpan(
        `job ${job.task}`,
        { kind: SpanKind.CONSUMER, links: linksOf(job), attributes: { 'isp.job.task': job.task, 'isp.job.id': job.id, 'isp.job.attempt': job.attempt } },
        ROOT_CONTEXT,
        async (span) => {
          try {
            return await work();
          } catch (error) {
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.end();
          }
        },
      ),
    async stop() {
      await Promise.race([provider.shutdown().catch(() => undefined), new Promise((late) => setTimeout(late, SEND_WITHIN_MS).unref())]);
    },
  };
}

/**
 * Continues a trace only where it is our own, or a trusted proxy's: what strangers send would let them force tracing and write
 * into others' traces. Our own calls carry it under a name that nobody else knows.
 */
class OwnPropagator implements TextMapPropagator {
  private readonly name = `x-trace-${randomBytes(12).toString('hex')}`;

  constructor(private readonly behindProxy: boolean) {}

  inject(): void {
    // Nothing is told to others.
  }

  extract: TextMapPropagator['extract'] = (from, carrier, getter) => {
    const given = getter.get(carrier, this.name) ?? (this.behindProxy ? getter.get(carrier, 'traceparent') : undefined);
    return given === undefined ? from : read(from, String(given));
  };

  fields(): string[] {
    return [this.name];
  }

  /** The header with which a call to ourselves continues the present trace. */
  carriedHere(): Readonly<Record<string, string>> {
    const traceparent = traceparentOf(context.active());
    return traceparent === null ? {} : { [this.name]: traceparent };
  }
}

function read(from: Context, traceparent: string): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return from;
  return trace.setSpanContext(from, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
}

function traceparentOf(from: Context): string | null {
  const span = trace.getSpanContext(from);
  if (span === undefined || !isSpanContextValid(span)) return null;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
}

function linksOf({ traceparent }: TracedJob): Link[] {
  const origin = traceparent === null ? undefined : trace.getSpanContext(read(ROOT_CONTEXT, traceparent));
  return origin === undefined ? [] : [{ context: origin }];
}

import type { Attributes, AttributeValue } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';

/** All that a span may say. Libraries would add addresses of people and machines, paths with tokens, and what the browser is. */
const SAID = new Set([
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'url.scheme',
  'error.type',
  'db.system.name',
  'db.namespace',
  'db.query.text',
  'isp.job.task',
  'isp.job.id',
  'isp.job.attempt',
]);
/** A name of ours is made of words, of a route's pattern or of a task; one that a library makes of an address is not. */
const NAME = /^(?:[A-Z]{3,7}(?: \/[\w/:*.-]*)?|pg\.query:[A-Z]+ ?[\w-]*|job [\w:-]+)$/;
const LONGEST_STATEMENT = 2_000;

/** Passes spans on without anything that could be somebody's: attributes and names from a list, statements without literals, errors by their kind. */
export class DiscreetExporter implements SpanExporter {
  constructor(private readonly next: SpanExporter) {}

  export: SpanExporter['export'] = (spans, done) => this.next.export(spans.map(discreet), done);

  shutdown(): Promise<void> {
    return this.next.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.next.forceFlush?.();
  }
}

/** The span, as it may be told. */
export function discreet(span: ReadableSpan): ReadableSpan {
  return {
    name: NAME.test(span.name) ? span.name : 'unnamed',
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext === undefined ? {} : { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    status: { code: span.status.code },
    attributes: said(span.attributes),
    links: span.links.map(({ context }) => ({ context })),
    events: span.events.map(({ time, name, attributes }) => ({ time, name, attributes: { 'exception.type': kindOf(attributes?.['exception.type']) } })),
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: span.droppedAttributesCount,
    droppedEventsCount: span.droppedEventsCount,
    droppedLinksCount: span.droppedLinksCount,
  };
}

function said(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (SAID.has(name) ? [[name, name === 'db.query.text' ? withoutLiterals(value) : value]] : [])),
  );
}

/** Ours have placeholders; a library's may not. */
function withoutLiterals(statement: AttributeValue | undefined): string {
  return String(statement)
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .slice(0, LONGEST_STATEMENT);
}

function kindOf(type: AttributeValue | undefined): string {
  return typeof type === 'string' && /^\w{1,40}$/.test(type) ? type : 'error';
}

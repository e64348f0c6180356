import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** A span, as far as a test looks at it. */
export interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly linkedTo: readonly string[];
}

/** A receiver of OpenTelemetry's traces of the test's own (OTLP, protobuf over HTTP), on loopback. */
export class TraceReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** Everything that arrived, as bytes: for what must be in none of it. */
  readonly bytes: Buffer[] = [];
  readonly headers: Record<string, unknown>[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TraceReceiver> {
    const server = createServer();
    const receiver = new TraceReceiver(server);
    server.on('request', (request, response) => {
      buffer(request).then((sent) => {
        const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
        receiver.bytes.push(body);
        receiver.headers.push(request.headers);
        receiver.spans.push(...spansOf(body));
        response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
      }, () => response.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

/** A field of a protobuf message: its number, and its bytes or its number. */
type Field = readonly [number, Buffer | bigint];

// The numbers are those of opentelemetry-proto, trace/v1/trace.proto and common/v1/common.proto.
function spansOf(request: Buffer): ReceivedSpan[] {
  return parts(request, 1).flatMap((resourceSpans) => parts(resourceSpans, 2).flatMap((scopeSpans) => parts(scopeSpans, 2).map(spanOf)));
}

function spanOf(span: Buffer): ReceivedSpan {
  const hex = (field: number): string => parts(span, field)[0]?.toString('hex') ?? '';
  return {
    traceId: hex(1),
    spanId: hex(2),
    parentSpanId: hex(4),
    name: parts(span, 5)[0]?.toString() ?? '',
    attributes: Object.fromEntries(parts(span, 9).map((pair) => [parts(pair, 1)[0]?.toString() ?? '', valueOf(parts(pair, 2)[0] ?? Buffer.alloc(0))])),
    linkedTo: parts(span, 13).map((link) => parts(link, 2)[0]?.toString('hex') ?? ''),
  };
}

function valueOf(value: Buffer): string | number {
  const [first] = fieldsOf(value);
  if (first === undefined) return '';
  return typeof first[1] === 'bigint' ? Number(first[1]) : first[1].toString();
}

function parts(message: Buffer, field: number): Buffer[] {
  return fieldsOf(message).flatMap(([number, value]) => (number === field && Buffer.isBuffer(value) ? [value] : []));
}

function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at];
      if (byte === undefined) throw new Error('A message ends within a number.');
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) return value;
    }
  };
  const bytes = (length: number): Buffer => message.subarray(at, (at += length));
  while (at < message.length) {
    const tag = Number(varint());
    const kind = tag & 7;
    fields.push([tag >> 3, kind === 0 ? varint() : bytes(kind === 1 ? 8 : kind === 5 ? 4 : Number(varint()))]);
  }
  return fields;
}

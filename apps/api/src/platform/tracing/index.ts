export { inJobSpan, nameSpan, presentTraceparent, presentTraceId, stopTracing, traceHeaders } from './tracing.js';
export { startTracing } from './start-tracing.js';

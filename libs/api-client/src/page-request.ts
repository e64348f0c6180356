/** What the server hands to the pages with every request it asks them to answer. */
export interface PageRequest {
  /** Reaches the API as the person who asked for the page: their cookies, their address, the same request id. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Scheme, host and port under which the API answers that `fetch`. */
  readonly origin: string;
  /** The nonce that this response's content security policy accepts for inline scripts. */
  readonly nonce: string;
  /** Names this request in the log and in the audit trail. */
  readonly requestId: string;
}

/** What happens in this process and is counted where metrics are asked for. Nothing in it names a person or a protocol. */
export interface Happenings {
  /** A request was answered, or its asker left before: `aborted`. Pages ask the API too, without a network. */
  readonly request: { readonly method: string; readonly route: string; readonly outcome: number | 'aborted'; readonly via: 'network' | 'page'; readonly seconds: number };
  /** A job ran to its end, or failed and will run again. */
  readonly job: { readonly task: string; readonly outcome: 'done' | 'failed'; readonly seconds: number };
  /** A mail was taken by the mail server, refused by it for good, or has to wait for another try. */
  readonly mail: { readonly outcome: 'sent' | 'failed' | 'deferred' };
  /** A signature was committed. */
  readonly signature: { readonly method: string };
}

type Listeners = { readonly [What in keyof Happenings]: Set<(how: Happenings[What]) => void> };

const listeners: Listeners = { request: new Set(), job: new Set(), mail: new Set(), signature: new Set() };

/** Tells whoever counts. Costs nothing while nobody does. */
export function happened<What extends keyof Happenings>(what: What, how: Happenings[What]): void {
  for (const listener of listeners[what]) listener(how);
}

/** Is told of everything of that kind from now on. @returns ends it. */
export function whenever<What extends keyof Happenings>(what: What, listener: (how: Happenings[What]) => void): () => void {
  listeners[what].add(listener);
  return () => void listeners[what].delete(listener);
}

/// <reference lib="webworker" />

/**
 * Keeps the document of the decision for when there is no network: that document and nothing else, never anything typed into it. The service puts the
 * digest of the document it serves in the place of the name below, so that another document comes with another worker and another cache.
 */
const VERSION = '--version--';
const PREFIX = 'decision-';
const CACHE = `${PREFIX}${VERSION}`;
const DOCUMENT = '/decide';
const PATIENCE_MS = 4_000;

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(keepDocuments().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldCaches().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && new URL(event.request.url).pathname === DOCUMENT) event.respondWith(newestOrKept(event.request));
});

/** The document, and the one with an organisation's advisers where that is how somebody came. */
async function keepDocuments(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const visited = open.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === DOCUMENT);
  const addresses = new Set([DOCUMENT, ...visited.map(({ pathname, search }) => pathname + search)]);
  const cache = await caches.open(CACHE);
  await cache.addAll([...addresses].map((address) => new Request(address, { cache: 'reload', credentials: 'omit' })));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function newestOrKept(request: Request): Promise<Response> {
  try {
    const newest = await wholeAnswer(request.url);
    // Where a device has no room to keep it, it is shown all the same.
    await keep(request.url, newest.clone()).catch(() => undefined);
    return newest;
  } catch (error) {
    const cache = await caches.open(CACHE);
    const kept = (await cache.match(request.url)) ?? (await cache.match(DOCUMENT));
    if (kept === undefined) throw error;
    return kept;
  }
}

/** An answer that breaks off is none. */
async function wholeAnswer(address: string): Promise<Response> {
  const answer = await fetch(address, { credentials: 'omit', cache: 'reload', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`Answered ${answer.status}.`);
  await answer.clone().arrayBuffer();
  return answer;
}

async function keep(address: string, answer: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(address, answer);
}

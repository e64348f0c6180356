import { setTimeout as pause } from 'node:timers/promises';
import compression from 'compression';
import type { Express } from 'express';
import type { AdvisersOf } from './advisers-of.js';
import { readDecisionFiles } from './decision-files.js';

const ADDRESS = '/decide';
/** So long somebody waits for the advisers: a database that is busy would keep them ten seconds. */
const PATIENCE_MS = 1_000;
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Answers at /decide with the document in which somebody decides, and at /decide/worker.js with what keeps it for when there is no network.
 *
 * The document has all its code, style and content within itself, and a security policy under which it can ask for nothing and send nothing: so nothing
 * that is typed there can leave it. The advisers of an organisation that is named in the address are put into it before it is sent.
 *
 * @param server the application, before its other pages. @param folder the document's build.
 */
export function mountDecision(server: Express, folder: string, advisersOf: AdvisersOf): void {
  const files = readDecisionFiles(folder);

  server.get(ADDRESS, compression(), async (request, response) => {
    const { organisation } = request.query;
    const advisers = typeof organisation === 'string' && ID.test(organisation) ? await soon(advisersOf(organisation)) : null;
    response.setHeader('Content-Security-Policy', files.policy);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.type('text/html; charset=utf-8').send(files.documentWith(advisers));
  });

  server.get(`${ADDRESS}/worker.js`, (_request, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; connect-src 'self'");
    response.setHeader('Service-Worker-Allowed', ADDRESS);
    // So long that the browser's own question, a second after each visit, is answered by what the page has just asked for.
    response.setHeader('Cache-Control', 'public, max-age=600');
    response.type('text/javascript; charset=utf-8').send(files.worker);
  });
}

/**
 * What comes within a second; `null`: it did not, or could not be found. Without its advisers the document is what it always is, and whoever has to decide is not
 * kept waiting for them.
 */
async function soon<Found>(finding: Promise<Found>): Promise<Found | null> {
  const waited = new AbortController();
  try {
    return await Promise.race([finding, pause(PATIENCE_MS, null, { signal: waited.signal })]);
  } catch {
    return null;
  } finally {
    waited.abort();
  }
}

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream, type PipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router';
import { nonceContext, requestIdContext } from './request-context.js';

const GIVE_UP_AFTER_MS = 10_000;
/** Tokens of personal links have 43 characters; nothing else in an address has so many. */
const TOKEN = /(?<=\/)[\w-]{40,}/gu;

/** Sends a page only when all of it is there, so that it is complete without JavaScript and its status is right. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', isPersonal(request, routerContext) ? 'private, no-store' : 'private, no-cache');
  if (request.method === 'HEAD') return new Response(null, { status, headers });

  const nonce = context.get(nonceContext);
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          clearTimeout(deadline);
          resolve(inOnePiece(pipe, headers).then((body) => new Response(body, { status: finalStatus, headers })));
        },
        onShellError(error: unknown) {
          clearTimeout(deadline);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error: unknown) {
          finalStatus = 500;
          console.error(error);
        },
      },
    );
    const deadline = setTimeout(abort, GIVE_UP_AFTER_MS);
  });
}

/** What a page asks for afterwards is in no cache: it has no page's headers, and may be as personal as one. */
export function handleDataRequest(response: Response): Response {
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/**
 * Logs what went wrong here, without the token of a personal link: whoever reads one can use it. What was refused or not found
 * is an answer, and one who left needs none.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  const path = new URL(request.url).pathname.replaceAll(TOKEN, ':token');
  console.error(`${context.get(requestIdContext)} ${request.method} ${path}`, error);
};

/** A page is written and compressed once: in the pieces that React makes of it, each would be by itself, and flushed. */
async function inOnePiece(pipe: PipeableStream['pipe'], headers: Headers): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Uint8Array(await buffer(pipe(new PassThrough())));
  headers.set('Content-Length', String(body.length));
  return body;
}

/** What only one person may see is in no cache, not even in the browser's: who signs out leaves nothing behind. */
function isPersonal(request: Request, { staticHandlerContext }: EntryContext): boolean {
  const root: unknown = staticHandlerContext.loaderData['root'];
  const session = typeof root === 'object' && root !== null && 'session' in root ? root.session : null;
  const person = typeof session === 'object' && session !== null && 'person' in session ? session.person : null;
  return person !== null || /^\/(?:sign|read-draft|invitation|reset-password)\//u.test(new URL(request.url).pathname);
}

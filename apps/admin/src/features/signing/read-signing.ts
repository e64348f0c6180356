import { read, type Asking } from '../../api/calls.js';
import { formToken } from '../../api/session.js';

/** What a signing page needs: the request behind the link, and the token of the page's form. */
export async function readSigning(asking: Asking, token: string) {
  const view = await read(asking, '/api/signing/{token}', { path: { token } });
  return { token, view, csrfToken: await formToken(asking) };
}

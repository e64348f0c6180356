import { lackOfNotice } from '../surfaces/answered.js';

/** What came back. */
export interface Answer<T = Json> {
  readonly status: number;
  /** The JSON of it, to be read as what the test expects; `null` where there was none. */
  readonly body: T;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** JSON that a test looks into without declaring it first: every member may be there. */
export interface Json {
  readonly [member: string]: Json & string & number & boolean & Json[];
}

/**
 * A browser, as far as the API can tell: it keeps cookies, has an address, and sends the token of its session. It takes no answer that
 * lacks the standing notice where the registry of surfaces says that it stands: so every test of a route is a test of that too.
 */
export class Agent {
  private readonly cookies = new Map<string, string>();
  private csrfToken: string | null = null;

  constructor(
    private readonly origin: string,
    readonly address: string,
  ) {}

  get<T = Json>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }

  post<T = Json>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.change<T>('POST', path, body, headers);
  }

  put<T = Json>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.change<T>('PUT', path, body, headers);
  }

  patch<T = Json>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.change<T>('PATCH', path, body, headers);
  }

  delete<T = Json>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.change<T>('DELETE', path, undefined, headers);
  }

  /** Sends exactly this, without fetching or adding a token. */
  async send<T = Json>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const form = body instanceof FormData;
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'x-forwarded-for': this.address,
        ...(this.cookies.size === 0 ? {} : { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = response.headers.get('content-type')?.includes('json') === true && bytes.length > 0;
    const value = (json ? JSON.parse(new TextDecoder().decode(bytes)) : null) as T;
    const answer = { status: response.status, body: value, headers: response.headers, bytes };
    const lack = lackOfNotice(method, path, answer);
    if (lack !== null) throw new Error(lack);
    return answer;
  }

  /** Takes over a session that was made for it. */
  adopt(cookie: string, csrfToken: string): void {
    this.keep(cookie);
    this.csrfToken = csrfToken;
  }

  /** What tells the service that a request is of this session, to be sent by other means. */
  async sessionHeaders(): Promise<Record<string, string>> {
    this.csrfToken ??= await this.fetchToken();
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'x-csrf-token': this.csrfToken };
  }

  hasCookie(): boolean {
    return this.cookies.size > 0;
  }

  private async change<T>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer<T>> {
    this.csrfToken ??= await this.fetchToken();
    const answer = await this.send<T>(method, path, body, { 'x-csrf-token': this.csrfToken, ...headers });
    if (answer.status !== 403 || (answer.body as { code?: string } | null)?.code !== 'csrf-token-wrong' || 'x-csrf-token' in headers) return answer;
    // A session that was renewed (signed in, confirmed, ended) has a new token, as a page shown anew would.
    this.csrfToken = await this.fetchToken();
    return this.send<T>(method, path, body, { 'x-csrf-token': this.csrfToken, ...headers });
  }

  private async fetchToken(): Promise<string> {
    const { body } = await this.send<{ csrfToken: string }>('GET', '/api/session?csrf=1');
    return body.csrfToken;
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const at = pair.indexOf('=');
    const expired = attributes.some((attribute) => /^\s*expires=thu, 01 jan 1970/i.test(attribute));
    if (expired) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

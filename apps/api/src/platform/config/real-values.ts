/**
 * Why a value told to a service in production is not a real one, as the end of a sentence that begins with its key; `null`: nothing
 * speaks against it. What people copy from examples and forget to replace is known beforehand, so it is refused by name.
 */

const PLACEHOLDER = /change[-_ ]?(?:me|it|this)|replace|placeholder|example|your[-_ ]|secret|passw(?:or)?d|^postgres$|[<>]|\.\.\./i;
/** RFC 2606 and RFC 6761: names that belong to nobody. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;
const THIS_MACHINE = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f:]+\])$/i;

const SHORTEST_SECRET = 32;
const FEWEST_DIFFERENT = 8;
const FEWEST_STEPS = 6;

/** Of a secret that others must not be able to guess: too short, a placeholder, or too regular to have been drawn. */
export function unrealSecret(secret: string): string | null {
  if (secret.length < SHORTEST_SECRET) return `has fewer than ${SHORTEST_SECRET} characters`;
  if (PLACEHOLDER.test(secret)) return 'is a placeholder, or one that others know';
  const characters = [...secret];
  const steps = new Set(characters.slice(1).map((character, at) => (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0)));
  const regular = new Set(characters).size < FEWEST_DIFFERENT || steps.size < FEWEST_STEPS || /^(.+?)\1+$/su.test(secret);
  return regular ? 'is too regular to be a secret: have it drawn, as by "openssl rand -base64 36"' : null;
}

/** Of the password in an address; an address without one is no fault, since there are other ways to prove who connects. */
export function unrealPassword(url: URL): string | null {
  return url.password !== '' && PLACEHOLDER.test(decoded(url.password)) ? 'has a placeholder for its password' : null;
}

/** Of the name of a host that others have to reach. */
export function unrealHost(hostname: string): string | null {
  if (THIS_MACHINE.test(hostname)) return `names ${hostname}, which is this machine alone`;
  return reservedHost(hostname);
}

/** Of the name of a host that only this service has to reach, which may be this machine. */
export function reservedHost(hostname: string): string | null {
  return RESERVED.test(hostname) && !THIS_MACHINE.test(hostname) ? `names ${hostname}, which is reserved for examples and tests` : null;
}

/** Of who mails are from, with a name before the address or without one. */
export function unrealSender(sender: string): string | null {
  const host = /^(?:[^<>@]*<[^\s<>@]+@([^\s<>@]+)>|[^\s<>@]+@([^\s<>@]+))$/.exec(sender);
  if (host === null) return 'has no e-mail address, such as "Sharing protocols <no-reply@your-organisation>"';
  return unrealHost(host[1] ?? host[2] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

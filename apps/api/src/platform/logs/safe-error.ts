/** An error as it may be logged: what it is and where it came from, never what somebody typed or who they are. */
export interface SafeError {
  readonly name: string;
  readonly code?: string | number;
  /** Of a database's error: what the rule is called that was broken. */
  readonly constraint?: string;
  readonly message?: string;
  /** Where it was thrown, the innermost place first. */
  readonly stack: readonly string[];
  readonly cause?: SafeError;
}

const FRAMES = 20;
const LONGEST = 300;
const READ = 4 * LONGEST;
const DEEPEST = 3;

/**
 * What of an error may be logged. A database's message quotes values, and its detail whole rows; a mail server's quotes
 * addresses; a parser's quotes what it read: of those the code says what happened. Other messages are {@link redacted}.
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (typeof error !== 'object' || error === null) return { name: typeof error, message: redacted(String(error)), stack: [] };
  const told = 'driverError' in error && isObject(error.driverError) ? error.driverError : error;
  const code = word(told, 'responseCode') ?? word(told, 'code');
  const constraint = word(told, 'constraint');
  return {
    name: String(word(error, 'name') ?? 'Error'),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint: String(constraint) }),
    ...(quotes(told) || !('message' in error) ? {} : { message: redacted(String(error.message)) }),
    stack: 'stack' in error ? framesOf(String(error.stack)) : [],
    ...('cause' in error && isObject(error.cause) && depth < DEEPEST ? { cause: safeError(error.cause, depth + 1) } : {}),
  };
}

/** The places of a stack, without the message above them. */
export function framesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, FRAMES);
}

/** A sentence without what could be somebody's: whatever is quoted, addresses of people and machines, long numbers, ids and tokens. */
export function redacted(text: string): string {
  return beginningOf(text)
    .replaceAll(/\p{Control}+/gu, ' ')
    .replaceAll(/(["'`“‘]).*["'`”’]/gu, '…')
    .replaceAll(/[^\s<>@]+@[^\s<>@]+/gu, '…')
    .replaceAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]*(?::[0-9a-f]*){2,}/giu, '…')
    .replaceAll(/[\w-]{20,}|\d{5,}/gu, '…')
    .slice(0, LONGEST);
}

/**
 * As much of a text as is gone over: what is looked for may begin anywhere, which takes long where a text is long. What was quoted across the cut
 * stays quoted.
 */
function beginningOf(text: string): string {
  return text.length > READ ? `${text.slice(0, READ)}"` : text;
}

/** Errors whose message holds what they were given. */
function quotes(error: object): boolean {
  return error instanceof SyntaxError || 'severity' in error || 'responseCode' in error || 'command' in error || 'parameters' in error;
}

/** A member that is a name or a number; anything else could be a text that somebody wrote. */
function word(error: object, member: string): string | number | undefined {
  const value: unknown = Reflect.get(error, member);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,63}$/.test(value) ? value : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

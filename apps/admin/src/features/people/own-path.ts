/**
 * Where to go after signing in: a path of this service, never another address.
 *
 * @param asked what stands in the address; anything that is not a path here leads to the dashboard.
 */
export function ownPath(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])[^\s\\]*$/u.test(asked) ? asked : '/dashboard';
}

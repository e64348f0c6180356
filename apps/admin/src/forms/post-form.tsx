import { Form } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { useMatches } from 'react-router';

interface PostFormProps {
  readonly children: ReactNode;
  /** Where it is posted; the page's own address unless it is said. */
  readonly action?: string;
  readonly revision?: number;
  readonly upload?: boolean;
  readonly className?: string;
}

/**
 * A form that posts with or without JavaScript, with the CSRF token of the session and the revision that the person
 * saw. Errors are ours to show, so that the browser's own checks are off.
 */
export function PostForm({ children, action, revision, upload = false, className }: PostFormProps) {
  const token = useCsrfToken();
  return (
    <Form
      method="post"
      {...(action === undefined ? {} : { action })}
      {...(upload ? { encType: 'multipart/form-data' } : {})}
      {...(className === undefined ? {} : { className })}
    >
      {token === null ? null : <input type="hidden" name="_csrf" value={token} />}
      {revision === undefined ? null : <input type="hidden" name="_revision" value={revision} />}
      {children}
    </Form>
  );
}

/** The token that the innermost route loaded: a public page asks for one, a signed-in person's session has one. */
function useCsrfToken(): string | null {
  const matches = useMatches();
  for (const match of matches.toReversed()) {
    const { loaderData } = match;
    if (typeof loaderData !== 'object' || loaderData === null || !('csrfToken' in loaderData)) continue;
    if (typeof loaderData.csrfToken === 'string') return loaderData.csrfToken;
  }
  return null;
}

/** The revision that a posted form was made from; `null` where it says none. */
export function revisionOf(form: FormData): string | null {
  const revision = form.get('_revision');
  return typeof revision === 'string' && /^\d+$/u.test(revision) ? revision : null;
}

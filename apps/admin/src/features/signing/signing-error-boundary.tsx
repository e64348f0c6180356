import { isRouteErrorResponse } from 'react-router';
import { isProblem } from '../../api/problem.js';
import { DeadSigningLink } from './dead-signing-link.js';

/** The error page of every signing page. */
export function SigningErrorBoundary({ error }: { readonly error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const problem = isRouteErrorResponse(error) && isProblem(error.data) ? error.data : null;
  return <DeadSigningLink status={status} problem={problem} />;
}

import { thrownProblem } from '../../api/problem.js';
import { DeadSigningLink } from './dead-signing-link.js';

/** The error page of every signing page. */
export function SigningErrorBoundary({ error }: { readonly error: unknown }) {
  return <DeadSigningLink {...thrownProblem(error)} />;
}

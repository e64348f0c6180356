import { useRouteError } from 'react-router';
import { thrownProblem } from '../../api/problem.js';
import { DeadSigningLink } from './dead-signing-link.js';

/** The error page of every signing page. It asks for the error: as a route's export of another file's it is given none. */
export function SigningErrorBoundary() {
  return <DeadSigningLink {...thrownProblem(useRouteError())} />;
}

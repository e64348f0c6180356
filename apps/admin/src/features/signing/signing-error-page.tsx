import { thrownProblem } from '../../api/problem.js';
import { DeadSigningLink } from './dead-signing-link.js';

/** What every signing page shows when its link leads nowhere, or something else went wrong. */
export function SigningErrorPage({ error }: { readonly error: unknown }) {
  return <DeadSigningLink {...thrownProblem(error)} />;
}

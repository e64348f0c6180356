import { data } from 'react-router';

/** Every address that is no page: thrown, so that the one error page answers it. */
export function loader() {
  throw data(null, { status: 404 });
}

export default function NotFound() {
  return null;
}

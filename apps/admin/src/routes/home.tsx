import { apiContext } from '../request-context.js';
import type { Route } from './+types/home.js';

export const meta: Route.MetaFunction = () => [{ title: 'Manage information sharing protocols' }];

export async function loader({ context }: Route.LoaderArgs) {
  const { data } = await context.get(apiContext).GET('/api/health/live');
  return { answering: data?.status === 'live' };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1 className="nhsuk-heading-l">Manage information sharing protocols</h1>
      <p>{loaderData.answering ? 'The service is running.' : 'The service is not answering.'}</p>
    </>
  );
}

import type { Session } from '../api/session.js';
import { PostForm } from '../forms/post-form.js';
import { SERVICE_NAME } from './service-name.js';

interface SiteHeaderProps {
  readonly session: Session | null;
  readonly path: string;
}

interface Place {
  readonly to: string;
  readonly text: string;
}

const PUBLIC_PLACES: readonly Place[] = [
  { to: '/guidance', text: 'Guidance' },
  { to: '/decide', text: 'Decide' },
  { to: '/register', text: 'Register' },
  { to: '/search', text: 'Search' },
];

const PLACES_SIGNED_IN: readonly Place[] = [
  { to: '/dashboard', text: 'Dashboard' },
  { to: '/protocols', text: 'Protocols' },
  { to: '/organisations', text: 'Organisations' },
  ...PUBLIC_PLACES,
];

/** The service's name, who is signed in and for whom they act, and the places to go. */
export function SiteHeader({ session, path }: SiteHeaderProps) {
  const person = session?.person ?? null;
  const places = person === null ? PUBLIC_PLACES : PLACES_SIGNED_IN;
  return (
    <header className="site-header">
      <div className="nhsuk-width-container site-header__top">
        <a className="site-header__name" href={person === null ? '/' : '/dashboard'}>
          <svg className="site-header__mark" viewBox="0 0 44 28" width="44" height="28" aria-hidden="true" focusable="false">
            <circle cx="14" cy="14" r="11" fill="none" stroke="currentColor" strokeWidth="3.5" />
            <circle cx="30" cy="14" r="11" fill="none" stroke="currentColor" strokeWidth="3.5" />
          </svg>
          <span>{SERVICE_NAME}</span>
        </a>
        <nav className="site-header__account" aria-label="Account">
          {session === null || person === null ? (
            <a href="/sign-in">Sign in</a>
          ) : (
            <>
              <a href="/account">{person.name}</a>
              {session.actingFor === null ? null : (
                <span className="site-header__acting">
                  for {session.actingFor.name}
                  {session.memberships.length > 1 ? (
                    <>
                      {' '}
                      <a href="/acting-for">
                        Change<span className="nhsuk-u-visually-hidden"> the organisation you act for</span>
                      </a>
                    </>
                  ) : null}
                </span>
              )}
              <PostForm action="/sign-out">
                <button className="site-header__sign-out">Sign out</button>
              </PostForm>
            </>
          )}
        </nav>
      </div>
      <nav className="site-header__places" aria-label="Menu">
        <ul className="nhsuk-width-container">
          {places.map(({ to, text }) => (
            <li key={to}>
              <a href={to} aria-current={path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

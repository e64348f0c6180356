import { standingNotice } from '@isp/guidance';
import { SERVICE_NAME } from './service-name.js';

const PAGES = [
  { to: '/notice', text: 'When no protocol is needed' },
  { to: '/guidance', text: 'Guidance' },
  { to: '/decide', text: 'Decide' },
  { to: '/register', text: 'Register' },
  { to: '/api/docs', text: 'API' },
  { to: '/accessibility', text: 'Accessibility' },
  { to: '/cookies', text: 'Cookies' },
  { to: '/privacy', text: 'Privacy' },
] as const;

/** The foot of every page: the notice in one line, and the pages about the service. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="nhsuk-width-container">
        <p className="site-footer__notice">{standingNotice('oneLine').paragraphs[0]}</p>
        <ul className="site-footer__pages">
          {PAGES.map(({ to, text }) => (
            <li key={to}>
              <a href={to}>{text}</a>
            </li>
          ))}
        </ul>
        <p className="site-footer__name">{SERVICE_NAME}</p>
      </div>
    </footer>
  );
}

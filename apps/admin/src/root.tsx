import { Footer, Header, SkipLink } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import './styles/site.scss';

const SERVICE_NAME = 'Manage information sharing protocols';

export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className="nhsuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body className="nhsuk-template__body" suppressHydrationWarning>
        <SkipLink />
        <Header service={{ text: SERVICE_NAME, href: '/' }} />
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent">
            {children}
          </main>
        </div>
        <Footer>
          <Footer.Meta>
            <Footer.Copyright>{SERVICE_NAME}</Footer.Copyright>
          </Footer.Meta>
        </Footer>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

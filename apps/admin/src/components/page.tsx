import { BackLink, Breadcrumb } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { SERVICE_NAME } from './service-name.js';

/** A page and where it is. */
export interface Crumb {
  readonly to: string;
  readonly text: string;
}

interface PageProps {
  /** The heading, and with the service's name the title: no two pages have the same. */
  readonly title: string;
  /** Words above the heading: what the page belongs to. */
  readonly caption?: string;
  /** More for the title where the heading alone does not tell two pages apart. */
  readonly titleDetail?: string;
  readonly crumbs?: readonly Crumb[];
  readonly back?: Crumb;
  /** The page came back with errors: its title says so first. */
  readonly failed?: boolean;
  /** What stands above the heading, such as an error summary. */
  readonly above?: ReactNode;
  /** What stands beside the heading, such as a standing's tag. */
  readonly beside?: ReactNode;
  /** The full width, for a table or a document. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: title, way back, heading, and one column to read in. */
export function Page({ title, caption, titleDetail, crumbs, back, failed = false, above, beside, wide = false, children }: PageProps) {
  const named = [title, titleDetail, SERVICE_NAME].filter((part) => part !== undefined).join(' – ');
  return (
    <>
      <title>{failed ? `Error: ${named}` : named}</title>
      <div className="nhsuk-width-container">
        {crumbs === undefined ? null : (
          <Breadcrumb>
            {crumbs.map((crumb) => (
              <Breadcrumb.Item key={crumb.to} href={crumb.to}>
                {crumb.text}
              </Breadcrumb.Item>
            ))}
            {crumbs.slice(-1).map((crumb) => (
              <Breadcrumb.Back key={crumb.to} href={crumb.to}>
                {crumb.text}
              </Breadcrumb.Back>
            ))}
          </Breadcrumb>
        )}
        {back === undefined ? null : (
          <nav aria-label="Way back">
            <BackLink href={back.to}>{back.text}</BackLink>
          </nav>
        )}
        <main className="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
          {above === undefined ? null : <div className="reading">{above}</div>}
          <div className={wide ? undefined : 'reading'}>
            <div className="page-heading">
              <h1 className="page-heading__title">
                {caption === undefined ? null : <span className="page-heading__caption">{caption}</span>}
                {title}
              </h1>
              {beside}
            </div>
            {children}
          </div>
        </main>
      </div>
    </>
  );
}

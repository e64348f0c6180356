import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { StandingTag } from '../../components/standing-tag.js';
import type { ProtocolDetail } from './protocol-view.js';

const SUB_PAGES = [
  { path: '', text: 'Summary' },
  { path: '/parties', text: 'Parties and signatures' },
  { path: '/document', text: 'Document' },
  { path: '/versions', text: 'Versions' },
  { path: '/history', text: 'History' },
] as const;

interface ProtocolFrameProps {
  readonly protocol: Pick<ProtocolDetail, 'id' | 'reference' | 'title' | 'standing'>;
  /** Which of its pages this is, for the title. */
  readonly part?: string;
  readonly failed?: boolean;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page of one protocol: its name, standing, the notice, and its pages. */
export function ProtocolFrame({ protocol, part, failed = false, above, children }: ProtocolFrameProps) {
  const { pathname } = useLocation();
  const own = `/protocols/${protocol.id}`;
  return (
    <Page
      title={protocol.title}
      titleDetail={[part, protocol.reference].filter((word) => word !== undefined).join(' – ')}
      caption={protocol.reference}
      crumbs={[{ to: '/protocols', text: 'Protocols' }]}
      beside={<StandingTag standing={protocol.standing.kind} />}
      failed={failed}
      above={above}
      wide
    >
      <nav className="sub-pages" aria-label="Pages of this protocol">
        <ul>
          {SUB_PAGES.map(({ path, text }) => (
            <li key={path}>
              <a href={own + path} aria-current={pathname === own + path ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <Notice />
    </Page>
  );
}

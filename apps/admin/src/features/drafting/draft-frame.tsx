import type { ReactNode } from 'react';
import { Page, type Crumb } from '../../components/page.js';
import type { ProtocolDetail } from '../protocols/protocol-view.js';

interface DraftFrameProps {
  readonly protocol: Pick<ProtocolDetail, 'id' | 'reference' | 'title'>;
  readonly title: string;
  readonly back?: Crumb;
  readonly failed?: boolean;
  readonly above?: ReactNode;
  readonly wide?: boolean;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a page of a draft: the way back to the task list, and what the template advises. */
export function DraftFrame({ protocol, title, back, failed = false, above, wide = false, hint, children }: DraftFrameProps) {
  return (
    <Page
      title={title}
      titleDetail={protocol.reference}
      caption={protocol.title === '' ? protocol.reference : protocol.title}
      back={back ?? { to: `/protocols/${protocol.id}/draft`, text: 'All sections' }}
      failed={failed}
      above={above}
      wide={wide}
    >
      {hint === undefined || hint === '' ? null : (
        <div className="template-hint">
          <p className="as-typed">{hint}</p>
        </div>
      )}
      {children}
    </Page>
  );
}

import type { Answer } from '@isp/api-client';
import { StackingTable } from '../../components/stacking-table.js';
import { StandingTag } from '../../components/standing-tag.js';
import { signingWords } from '../../words/signings.js';

type OfOrganisation = Answer<'/api/register/organisations/{id}', 'get'>['protocols']['items'][number];

/** One line of the answer to "has it signed?", and no more: a page carries its data besides its words. */
export type SigningLine = Pick<OfOrganisation, 'reference' | 'title' | 'namedAs' | 'signing' | 'signedOn' | 'leftOn'> & {
  readonly standing: OfOrganisation['standing']['kind'];
};

/** What the table shows of one protocol. */
export function signingLine({ reference, title, namedAs, signing, signedOn, leftOn, standing }: OfOrganisation): SigningLine {
  return { reference, title, namedAs, signing, signedOn, leftOn, standing: standing.kind };
}

/** Which published protocols name an organisation, and whether it has signed each: one look answers it. */
export function HasItSigned({ name, lines }: { readonly name: string; readonly lines: readonly SigningLine[] }) {
  return (
    <StackingTable
      caption={`Published protocols that name ${name}`}
      captionHidden
      columns={['Protocol', 'Has it signed?', 'Standing of the protocol']}
      rows={lines.map((line) => ({
        key: line.reference,
        cells: [
          <>
            <a href={`/register/${line.reference}`}>{line.title}</a>
            <span className="task-list__hint">
              {line.reference}
              {line.namedAs === name ? null : `, in which it is called ${line.namedAs}`}
            </span>
          </>,
          signingWords(line),
          <StandingTag key="standing" standing={line.standing} />,
        ],
      }))}
    />
  );
}

import { FactsList, type Fact } from '../../components/facts-list.js';
import { answer, type Answers } from '../../forms/field.js';
import { writtenDate } from '../../words/dates.js';
import { CAPACITY_WORDS, KIND_WORDS } from '../../words/protocol-words.js';
import type { SigningView } from './signing-view.js';

/** What is asked, by whom, and until when. Whoever is shown a draft is asked for no signature and by no date. */
export function RequestFacts({ view }: { readonly view: SigningView }) {
  const draft = view.purpose === 'read-draft';
  const facts: readonly Fact[] = [
    { label: 'Protocol', value: view.protocol.title },
    { label: 'Reference', value: draft ? `${view.protocol.reference}, draft` : `${view.protocol.reference}, version ${view.version.number}` },
    { label: 'Kind', value: KIND_WORDS[view.protocol.kind] },
    { label: 'Sent by', value: view.protocol.leadOrganisation.name },
    { label: draft ? 'Shown to' : 'Asked to sign', value: `${view.request.name}${view.request.role === '' ? '' : `, ${view.request.role}`}` },
    { label: 'For', value: view.party.name },
    ...(draft
      ? []
      : [{ label: 'Please answer by', value: view.request.deadline === null ? 'No date was set' : writtenDate(view.request.deadline) }]),
  ];
  return <FactsList facts={facts} />;
}

/** What a signatory stated, to be looked over before it is signed. */
export function StatementFacts({ answers, party }: { readonly answers: Answers; readonly party: string }) {
  const capacity = answer(answers, 'capacity');
  return (
    <FactsList
      facts={[
        { label: 'Signs for', value: party },
        { label: 'Full name', value: answer(answers, 'name') },
        { label: 'Job title', value: answer(answers, 'jobTitle') },
        { label: 'Capacity', value: (CAPACITY_WORDS as Readonly<Record<string, string>>)[capacity] ?? capacity },
        { label: 'Authority', value: <span className="as-typed">{answer(answers, 'authority')}</span> },
      ]}
    />
  );
}

/**
 * What becomes of a column when its person is erased. `nobody`: it says nothing of people. `free-text`: it is about agreements, but
 * nothing keeps whoever writes it from naming somebody; it is not searched for names. `evidence`: it stays as what was agreed and
 * signed (UK GDPR article 17(3)(e)). `record`: part of the audit chain, which by rule names nobody but by ids.
 */
export type KeptColumn = 'nobody' | 'deleted' | 'emptied' | 'evidence' | 'free-text' | 'record';

/** What is kept in a table, of whom, and for how long. */
export interface KeptTable {
  /** Whom it names, why, and until when; `null`: nobody. The guide says more: docs/guides/personal-data.md. */
  readonly people: { readonly who: string; readonly why: string; readonly until: string } | null;
  /** Every column that can hold a text. */
  readonly columns: Readonly<Record<string, KeptColumn>>;
}

const AS_LONG_AS_IT_IS_KEPT = 'as long as the agreement is kept';
const AS_LONG_AS_THE_AGREEMENT = 'as long as the agreement, and seven years after it is over';

/** Every table, and every column of it that can hold a text: a column that is not here fails a test. */
export const KEPT_DATA: Readonly<Record<string, KeptTable>> = {
  attachment: {
    people: { who: 'who signed on paper, in the scan', why: 'evidence of the signature', until: AS_LONG_AS_IT_IS_KEPT },
    columns: { media_type: 'nobody', file_name: 'evidence', bytes: 'evidence', sha256: 'nobody' },
  },
  audit_entry: {
    people: null,
    columns: { type: 'nobody', payload: 'record', payload_digest: 'nobody', actor_digest: 'nobody', personal_digest: 'nobody', previous_hash: 'nobody', hash: 'nobody' },
  },
  audit_personal: {
    people: { who: 'who did something, and whom it was about', why: 'the history can be relied on', until: 'of an agreement, seven years after it is over; of organisations and accounts, until the person is erased' },
    columns: { salt: 'emptied', personal_salt: 'emptied', actor: 'emptied', personal: 'emptied' },
  },
  caught_mail: {
    people: { who: 'who is written to', why: 'to try the service out; a service that people use keeps no mail', until: '30 days' },
    columns: { recipients: 'deleted', subject: 'deleted', text: 'deleted', html: 'deleted' },
  },
  demonstration: { people: null, columns: {} },
  departure: { people: null, columns: { party_id: 'nobody', reason: 'free-text' } },
  guidance_current: { people: null, columns: { what: 'nobody', key: 'nobody', search: 'nobody' } },
  guidance_edition: {
    people: { who: 'who published it, by their account', why: 'it can be told who changed what guidance says', until: 'as long as the guidance; the account has no name after erasure' },
    columns: { what: 'nobody', key: 'nobody', content: 'free-text', origin: 'nobody', shipped_digest: 'nobody', note: 'free-text' },
  },
  guidance_shipped: { people: null, columns: { what: 'nobody', key: 'nobody', digest: 'nobody', content: 'nobody' } },
  intake: {
    people: { who: 'who prepared the taking in of a register’s records', why: 'it can be asked about, and taken back', until: 'until the person is erased' },
    columns: {
      prepared_by: 'emptied',
      source: 'nobody',
      licence: 'nobody',
      publication_level: 'nobody',
      publication_reason: 'free-text',
      file_name: 'free-text',
      file_sha256: 'nobody',
      format: 'nobody',
      columns: 'nobody',
      names: 'nobody',
      organisations: 'nobody',
      state: 'nobody',
      taken_back_reason: 'free-text',
    },
  },
  intake_record: {
    people: null,
    columns: { record_id: 'nobody', title: 'free-text', fields: 'free-text', remarks: 'nobody', state: 'nobody', refusal: 'nobody', differs: 'nobody' },
  },
  invitation: {
    people: { who: 'who was invited to an organisation', why: 'to let them in and nobody else', until: '90 days after it was answered, taken back or ran out' },
    columns: { name: 'deleted', email: 'deleted', roles: 'nobody', ended_how: 'nobody' },
  },
  membership: {
    people: { who: 'who belongs to an organisation', why: 'what they may do for it', until: 'until the membership or the account ends' },
    columns: { roles: 'deleted' },
  },
  one_time_code: { people: null, columns: {} },
  organisation: {
    people: { who: 'the contacts that an organisation names', why: 'partners and the people that data is about can reach it', until: 'until the organisation names somebody else' },
    columns: {
      name: 'nobody',
      name_key: 'nobody',
      kind: 'nobody',
      sector: 'nobody',
      areas: 'nobody',
      nations: 'nobody',
      ico_number: 'nobody',
      data_protection_officer: 'emptied',
      subject_access: 'emptied',
      breach_contact: 'emptied',
      caldicott_guardian: 'emptied',
      assurance: 'nobody',
      privacy_notice_url: 'nobody',
    },
  },
  organisation_adviser: {
    people: { who: 'whom an organisation names for its people to ask', why: 'practitioners reach them, without an account, before they share', until: 'until the organisation takes them off its page' },
    columns: { name: 'deleted', role: 'deleted', topics: 'deleted', telephone: 'deleted', email: 'deleted', reachable: 'deleted' },
  },
  organisation_token: {
    people: { who: 'who issued a token for a machine, and who withdrew it, by their account', why: 'it can be told who let it ask', until: 'as long as the organisation; the account has no name after erasure' },
    columns: { name: 'free-text', secret_sha256: 'nobody', ending: 'nobody' },
  },
  organisation_former_name: { people: null, columns: { name: 'nobody' } },
  organisation_policy: { people: null, columns: { kind: 'nobody', title: 'free-text', url: 'free-text' } },
  organisation_practice: { people: null, columns: { statement: 'free-text', adopted_by: 'free-text' } },
  person: {
    people: { who: 'who has an account', why: 'to sign in, and to be known to colleagues and partners', until: 'until it is erased' },
    columns: { name: 'emptied', email: 'emptied', password_hash: 'emptied' },
  },
  personal_link: {
    people: { who: 'who was sent a link', why: 'it opens what it was sent for', until: '90 days after it was used, replaced or ran out' },
    columns: { purpose: 'nobody', email: 'deleted', subject: 'nobody', token_sha256: 'nobody', revoked_why: 'nobody' },
  },
  protocol: {
    people: { who: 'the contacts in a draft, and who was shown it', why: 'it is being agreed on', until: 'until the draft is sent; of a protocol that was given up or ended, a year after that' },
    columns: {
      reference: 'nobody',
      origin: 'free-text',
      publication_level: 'nobody',
      publication_reason: 'free-text',
      published_departures: 'nobody',
      draft: 'emptied',
      ending: 'free-text',
      title: 'free-text',
      kind: 'nobody',
      search: 'free-text',
      ending_kind: 'nobody',
    },
  },
  protocol_party: { people: null, columns: { party_id: 'nobody', name: 'nobody' } },
  protocol_reference_counter: { people: null, columns: {} },
  protocol_sight: { people: null, columns: { title: 'free-text', kind: 'nobody', search: 'free-text' } },
  protocol_version: {
    people: { who: 'the contacts named in an agreed text, and who sent it', why: 'it is what was signed', until: AS_LONG_AS_IT_IS_KEPT },
    columns: {
      language: 'nobody',
      translates: 'nobody',
      change: 'free-text',
      content_canonical: 'evidence',
      content_sha256: 'nobody',
      document_html: 'evidence',
      document_sha256: 'nobody',
      document_tree: 'evidence',
      frozen_by: 'emptied',
      withdrawn_reason: 'free-text',
    },
  },
  register_entry: {
    people: null,
    columns: {
      level: 'nobody',
      title: 'free-text',
      kind: 'nobody',
      summary: 'free-text',
      lead_name: 'nobody',
      party_names: 'nobody',
      parties_elsewhere: 'nobody',
      organisation_ids: 'nobody',
      sectors: 'nobody',
      areas: 'nobody',
      nations: 'nobody',
      topics: 'free-text',
      search: 'free-text',
    },
  },
  register_party_elsewhere: { people: null, columns: { key: 'nobody', name: 'nobody' } },
  register_word: { people: null, columns: { word: 'free-text' } },
  review: { people: null, columns: { outcome: 'nobody', note: 'free-text' } },
  review_mail: {
    people: { who: 'who is owed a mail on reviews that fall due', why: 'what falls due on one day comes in one mail, once', until: 'until it is sent' },
    columns: { email: 'deleted' },
  },
  review_mail_line: { people: null, columns: {} },
  review_notice: { people: null, columns: { outcome: 'nobody' } },
  schema_migration: { people: null, columns: { name: 'nobody' } },
  sensitive_read: {
    people: { who: 'who has read a draft, an unpublished version, or a list of people, on which day', why: 'those it belongs to can see who has', until: '365 days' },
    columns: { what: 'nobody', which: 'nobody', reader_name: 'emptied' },
  },
  sent_mail: { people: null, columns: { message_id: 'nobody' } },
  session: {
    people: { who: 'who is signed in, with which browser', why: 'so that they need not sign in for each page, and can end it elsewhere', until: '8 hours after the last page, 12 after signing in' },
    columns: { sid: 'deleted', sess: 'deleted' },
  },
  signature: {
    people: { who: 'who signed, in what post and by what authority', why: 'evidence of the agreement', until: AS_LONG_AS_THE_AGREEMENT },
    columns: {
      party_id: 'nobody',
      name: 'evidence',
      job_title: 'evidence',
      capacity: 'evidence',
      email: 'emptied',
      authority: 'evidence',
      recorded_by: 'emptied',
      method: 'nobody',
      scan: 'nobody',
      content_sha256: 'nobody',
      document_sha256: 'nobody',
    },
  },
  signature_request: {
    people: { who: 'who was asked to sign', why: 'to ask them, to remind them, and to show who is awaited', until: AS_LONG_AS_THE_AGREEMENT },
    columns: { party_id: 'nobody', name: 'emptied', email: 'emptied', role: 'emptied', reminded_at: 'nobody', replaced: 'nobody', declined: 'emptied' },
  },
  template_version: { people: null, columns: { key: 'nobody', template: 'nobody' } },
  throttle: {
    people: { who: 'who tried to sign in, asked for a password or was named as an adviser, as a digest', why: 'passwords and codes cannot be guessed, and nobody is flooded with mails', until: 'three hours at most; who was named, a day; guesses at a code, 180 days' },
    columns: { key: 'deleted' },
  },
  version_party_change: {
    people: { who: 'the contacts of a party that joined an agreed text', why: 'it is part of what was signed', until: AS_LONG_AS_IT_IS_KEPT },
    columns: { kind: 'nobody', party_id: 'nobody', reason: 'free-text', party: 'evidence' },
  },
};

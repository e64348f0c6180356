/** What an adviser can be asked about, as practitioners say it. */
export const ADVICE_TOPIC_WORDS = {
  'information-governance': 'Data protection and information governance',
  'safeguarding-children': 'Keeping children safe',
  'safeguarding-adults': 'Keeping adults at risk safe',
  legal: 'The law',
  'caldicott-guardian': 'Confidential health and care information (Caldicott Guardian)',
} as const;

/** What an organisation's people go by. */
export const POLICY_KIND_WORDS = {
  policy: 'Policy of the organisation',
  'professional-code': 'Code of a profession',
} as const;

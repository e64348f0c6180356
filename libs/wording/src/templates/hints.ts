import type { Section } from '@isp/protocols';

/** What to think of in each section: the same for every kind of protocol unless the template says otherwise. */
export const HINTS: Readonly<Record<Section, string>> = {
  control:
    'A title that says what is shared for what, so that people find it: "Early help referrals in Exampleshire" rather than "ISP 12". Tier 3 is one operational flow; a framework or accord it hangs under is named, not repeated.',
  purpose:
    'One purpose for each protocol. Write the summary for someone who has never heard of it. Necessity asks what could not be done without the sharing; alternatives asks what less would have done.',
  parties:
    'Name organisations as they are in law, and check the ICO registration number. Each contact is best a post or shared mailbox that somebody reads; the one for incidents is reached at any hour. NHS bodies and social care name their Caldicott Guardian.',
  data: 'One row for each flow. List items rather than "relevant information". Retention is a period and the event it counts from, such as six years from the closing of the case. Mark special category and criminal offence data: the legal basis follows from it.',
  'legal-basis':
    'Each party on its own: a police force and a charity do not share a basis. Start from the statutory power, then article 6. For public bodies consent is rarely the basis. Answer the duty of confidence apart from it: agreement, legal duty or power, or public interest.',
  fairness:
    'How people are involved and told, and what happens where telling them would not be safe. Agree who answers requests so that nobody is sent from door to door. Every organisation has a data protection complaints process.',
  dpia: 'Screen first, and say why. An assessment is a duty where a high risk is likely: large scale, vulnerable people, special category data or new technology are signs. Record the data protection officer’s advice and what came of it.',
  security:
    'What is done, not that it is "appropriate". Name the secure method for each flow in the data rows. Say who may look, how looking is recorded, and who checks.',
  incidents: 'Partners tell each other within 24 hours as a rule, because the law’s 72 hours start for each controller when it learns of it. Say who coordinates.',
  'practical-steps':
    'Who does what to keep to the terms, and how the partners check that it is done. A step that nobody is named for is not taken. Four to eight steps are usual.',
  term: 'The effective date can lie before some have signed: it is then in force between those who have. Set the first review 12 months on, then every 24. A review on the end date leaves no time to act on it.',
  'practitioner-summary':
    'Half a page for a busy practitioner: what is routinely shared, with whom, how, and whom to ask. The notice that no protocol is needed to share about a person is added by itself.',
};

import type { ProtocolContent } from '@isp/protocols';
import type { Answers, Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import type { Section } from '../../words/sections.js';
import { chosenApart } from './choosing-parties.js';
import { SECTION_FIELDS } from './section-fields.js';

/** The questions of a section, with those that depend on what the draft says. `null`: it is not one form. */
export function fieldsOfSection(section: Section, content: ProtocolContent): readonly Field[] | null {
  const fields = SECTION_FIELDS[section];
  if (fields === undefined) return null;
  if (section !== 'term' || chosenApart(content.parties)) return fields;
  const after = fields.findIndex((field) => field.name === 'term.entryIntoForce.rule') + 1;
  return [...fields.slice(0, after), namedParties(content), ...fields.slice(after)];
}

/** Writes a section's answers into the content. */
export function withSection(section: Section, answers: Answers, content: ProtocolContent) {
  const fields = fieldsOfSection(section, content) ?? [];
  const { changed, errors } = withAnswers(fields, answers, content);
  return { errors, changed: section === 'term' ? withRuleAlone(changed) : changed };
}

/** The question of the term that is asked apart where there are many parties. */
export const NAMED_PARTIES = 'Parties whose signatures bring it into force';

function namedParties(content: ProtocolContent): Field {
  return {
    kind: 'checkboxes',
    name: 'term.entryIntoForce.partyIds',
    label: NAMED_PARTIES,
    hint: 'Only for the last of these rules',
    choices: content.parties.map((party) => ({ value: party.id, label: party.name })),
  };
}

/** Only the rule of named parties names any. */
function withRuleAlone(content: ProtocolContent): ProtocolContent {
  const { entryIntoForce } = content.term;
  if (entryIntoForce.rule === 'named-parties') {
    // Asked apart, they are not in the answers of somebody who has just chosen this rule.
    const named: { readonly partyIds?: readonly string[] } = entryIntoForce;
    return { ...content, term: { ...content.term, entryIntoForce: { rule: 'named-parties', partyIds: named.partyIds ?? [] } } };
  }
  return { ...content, term: { ...content.term, entryIntoForce: { rule: entryIntoForce.rule } } };
}

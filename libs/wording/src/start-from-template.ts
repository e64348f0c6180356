import type { ProtocolContent } from '@isp/protocols';
import type { Template } from './template.js';

/**
 * Puts a template's suggested words into a content, wherever nothing has been written yet: an empty text, `null`, an empty list. What
 * somebody wrote is never replaced. Returns a new content; the reference to the template is the caller's to set.
 */
export function startFromTemplate(content: ProtocolContent, { startingContent }: Template): ProtocolContent {
  return {
    ...content,
    practitionerSummary: content.practitionerSummary || (startingContent.practitionerSummary ?? ''),
    joiningAndLeaving: content.joiningAndLeaving || (startingContent.joiningAndLeaving ?? ''),
    purpose: filled(content.purpose, startingContent.purpose),
    fairness: filled(content.fairness, startingContent.fairness),
    security: filled(content.security, startingContent.security),
    incidents: filled(content.incidents, startingContent.incidents),
    practicalSteps: content.practicalSteps.length > 0 ? content.practicalSteps : (startingContent.practicalSteps ?? []),
    term: filled(content.term, startingContent.term),
  };
}

/** `present`, with the members of `suggested` where it has nothing. */
function filled<Section extends object>(present: Section, suggested: Partial<Section> = {}): Section {
  const written = Object.fromEntries(Object.entries(present).filter(([, value]) => value !== '' && value !== null));
  return { ...present, ...suggested, ...written };
}

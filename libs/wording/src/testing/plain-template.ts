import { standingNotice } from '@isp/guidance';
import type { ProtocolContent } from '@isp/protocols';
import { loadTemplate } from '../load-template.js';
import type { RenderProtocolInput } from '../render-protocol.js';
import type { Template, TemplateClause } from '../template.js';

/** A template with one clause, or with the clauses given. */
export function plainTemplate(clauses: string | readonly TemplateClause[]): Template {
  return {
    key: 'plain',
    version: 1,
    name: 'Plain',
    kind: 'routine-sharing',
    language: 'en',
    description: 'A template to test with.',
    checkedOn: '2026-11-23',
    clauses: typeof clauses === 'string' ? [{ key: 'only', heading: 'Only clause', level: 2, body: clauses }] : clauses,
    hints: {},
    startingContent: {},
  };
}

/** All that rendering wants, around a content and the template's clauses. */
export function renderingOf(content: ProtocolContent, clauses: string | readonly TemplateClause[] = 'Words.'): RenderProtocolInput {
  return {
    header: {
      reference: 'ISP-7',
      versionLabel: 'Version 1.0',
      leadOrganisation: 'Lead Organisation',
      changes: [{ version: '1.0', on: '2026-12-01', kind: 'first', reason: 'First version' }],
      publication: { level: 'full', reason: '' },
    },
    content,
    template: loadTemplate(plainTemplate(clauses)),
    notice: standingNotice,
    regulator: 'Regulator',
  };
}

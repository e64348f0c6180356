import type { ProtocolKind } from '@isp/protocols';

/** A template in the list of those to start from. */
export interface TemplateSummary {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly description: string;
}

/** What a template advises in each section. */
export interface TemplateView extends TemplateSummary {
  readonly hints: Readonly<Record<string, string>>;
}

/** A mail that was caught in development, in a list. */
export interface CaughtMailSummary {
  readonly id: string;
  readonly caughtAt: string;
  readonly recipients: readonly string[];
  readonly subject: string;
}

/** A mail that was caught in development. */
export interface CaughtMail extends CaughtMailSummary {
  readonly text: string;
  readonly html: string;
}

/** The addresses in a mail's text, each once, in their order. */
export function linksIn(text: string): readonly string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>()"]+/gu) ?? [])].map((link) => link.replace(/[.,;:]+$/u, ''));
}

/** The addresses in a mail's text, each once, in their order. */
export function linksIn(text: string): readonly string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>()"]+/gu) ?? [])].map((link) => link.replace(/[.,;:]+$/u, ''));
}

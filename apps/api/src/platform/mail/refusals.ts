/** Whether a mail server's answer was a permanent one, whatever it was to. RFC 5321: 5yz; anything else may change. */
export function isPermanent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500;
}

/**
 * Whether it was the mail that was refused for good: its recipient or its text. A permanent answer to our greeting, name, password
 * or sender is about how the service is set up, and says nothing of any one mail.
 */
export function isOfThisMail(error: unknown): boolean {
  return isPermanent(error) && typeof error === 'object' && error !== null && 'command' in error && (error.command === 'RCPT TO' || error.command === 'DATA');
}

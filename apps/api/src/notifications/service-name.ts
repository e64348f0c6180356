/** What the service calls itself in its mails. */
export const SERVICE_NAME = 'Manage information sharing protocols';

/** What this service is called, on every page and in every title. */
export const SERVICE_NAME = 'Manage information sharing protocols';

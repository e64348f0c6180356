export interface paths {
  '/api/health/live': {
    get: { responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': { status: string } } } } };
  };
}
export interface components { schemas: Record<string, never> }
export type operations = Record<string, never>;

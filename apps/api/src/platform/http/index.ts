export { inProcessFetch } from './in-process-fetch.js';
export { mountPages } from './mount-pages.js';
export { nameRequest, requestScope, type RequestScope } from './request-scope.js';
export { nonceOf, securityHeaders } from './security-headers.js';

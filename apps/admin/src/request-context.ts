import type { ApiClient } from '@isp/api-client';
import { createContext } from 'react-router';

/** The API, as the person who asked for this page. Loaders and actions read it with `context.get(apiContext)`. */
export const apiContext = createContext<ApiClient>();

/** Where this service is reached from outside, such as `https://isp.example`: what a feed, a sitemap or a search engine is told. */
export const originContext = createContext<string>();

/** The nonce of this response's content security policy. */
export const nonceContext = createContext<string>();

/** The id under which this request stands in the log and in the audit trail. */
export const requestIdContext = createContext<string>();

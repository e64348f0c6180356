import { standingNotice } from '@isp/guidance';
import type { RequestHandler } from 'express';

/** The page on which the standing notice stands in full. */
export const NOTICE_PAGE = '/notice';

/**
 * Says with every answer of the API, by a link in its header, that no protocol is needed to share information about a person: also
 * with those that have no room for the notice, such as a file given out to the character, no content, or a refusal.
 */
export const noticeLink: RequestHandler = (_request, response, next) => {
  response.append('Link', `<${NOTICE_PAGE}>; rel="help"; title="${standingNotice('oneLine').heading}"`);
  next();
};

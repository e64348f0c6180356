export {
  NOTICE_FORMS,
  REGULATOR,
  standingNotice,
  type NoticeForm,
  type NoticeLanguage,
  type Quotation,
  type Regulator,
  type StandingNotice,
} from './standing-notice.js';
export { nothingFound, type NothingFound } from './nothing-found.js';

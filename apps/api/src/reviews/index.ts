export { isHourForMails } from './hour-for-mails.js';
export { ReviewMails, REVIEW_MAIL_TASK } from './persistence/review-mails.js';
export type { ReviewMail } from './persistence/review-mails.js';
export { ReviewsModule } from './reviews.module.js';
export { WhoIsTold } from './who-is-told.js';
export type { Told } from './who-is-told.js';

export { NotificationsModule } from './notifications.module.js';
export { PROTOCOL_MAILS } from './send-protocol-mail.js';

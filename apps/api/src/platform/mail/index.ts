export { layOutMail, SERVICE_NAME } from './mail-layout.js';
export type { MailBlock, MailContent } from './mail-layout.js';
export { MailModule } from './mail.module.js';
export { Mailer } from './mailer.js';
export type { Mail } from './mailer.js';
export { unlinked } from './unlinked.js';

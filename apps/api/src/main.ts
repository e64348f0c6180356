import 'reflect-metadata';
import { createApp } from './create-app.js';
import { readConfig } from './platform/config/index.js';
import { JobWorker } from './platform/jobs/index.js';
import { closeOnSignal } from './platform/process/index.js';

const config = readConfig(process.env);
const app = await createApp(config);
closeOnSignal(() => app.close());
await app.listen(config.port, config.host);
if (config.environment === 'development') await app.get(JobWorker).start();

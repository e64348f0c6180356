export { Config, ConfigurationError, readConfig, type LogLevel, type Stage } from './config.js';

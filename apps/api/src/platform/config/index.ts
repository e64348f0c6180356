export { Config, ConfigurationError, readConfig, type Environment } from './config.js';

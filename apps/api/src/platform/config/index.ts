export { Config, ConfigurationError, readConfig, type LogLevel, type Stage } from './config.js';
export { readDatabaseAddresses, type DatabaseAddresses } from './database-addresses.js';

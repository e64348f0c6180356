/**
 * Loaded into a service before it starts (`--import`): tells the parent process every statement that the service gives to
 * `pg`, as it is given. The bench plays them again without the service, so that both do the same work in the database.
 */
import pg from 'pg';

const { query } = pg.Client.prototype;

pg.Client.prototype.query = function (config, values, ...rest) {
  const given = typeof config === 'string' ? { text: config, values: Array.isArray(values) ? values : [] } : { text: config.text, values: config.values ?? values ?? [] };
  if (typeof given.text === 'string') process.send({ connection: this.processID, name: config.name, ...given });
  return query.call(this, config, values, ...rest);
};

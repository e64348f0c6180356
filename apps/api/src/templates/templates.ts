import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import { loadTemplate, SHIPPED_TEMPLATES, TAKEN_IN } from '@isp/wording';
import type { LoadedTemplate, Template } from '@isp/wording';
import type { TemplateReference } from '@isp/protocols';
import type { Pool } from 'pg';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound } from '../platform/http/index.js';

/** The template of agreements taken in from elsewhere, from which nobody drafts. */
export const TAKEN_IN_TEMPLATE: TemplateReference = { key: TAKEN_IN.key, version: TAKEN_IN.version };

/** The templates that protocols are drafted from: every version that was ever published, since drafts and versions name theirs. */
@Injectable()
export class Templates implements OnApplicationBootstrap {
  private readonly loaded = new Map<string, LoadedTemplate>();

  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Publishes the versions that this release brings and the database does not have yet. */
  async onApplicationBootstrap(): Promise<void> {
    await this.pool.query(
      `INSERT INTO template_version (key, version, template, published_at)
       SELECT shipped ->> 'key', (shipped ->> 'version')::integer, shipped, $2
       FROM jsonb_array_elements($1::jsonb) AS shipped
       ON CONFLICT DO NOTHING`,
      [JSON.stringify([...SHIPPED_TEMPLATES, TAKEN_IN]), this.clock.now()],
    );
  }

  /** The newest version of each template that somebody drafts from: those of the release in its order, the commonest first, then any other by name. */
  async newest(): Promise<readonly Template[]> {
    const { rows } = await this.pool.query<{ template: Template }>(
      `SELECT template FROM (
         SELECT DISTINCT ON (key) template FROM template_version WHERE key <> $2 ORDER BY key, version DESC
       ) AS newest ORDER BY array_position($1::text[], template ->> 'key'), template ->> 'name' LIMIT ${LIMITS.templates}`,
      [SHIPPED_TEMPLATES.map(({ key }) => key), TAKEN_IN.key],
    );
    return rows.map(({ template }) => template);
  }

  /** The newest version of one template. No such key: 404. */
  async newestOf(key: string): Promise<Template> {
    const found = (await this.newest()).find((template) => template.key === key);
    if (found === undefined) throw notFound();
    return found;
  }

  /** One version of a template, ready to render with. A published version does not change, so it is read once. */
  async at({ key, version }: TemplateReference): Promise<LoadedTemplate> {
    const name = `${key}@${version}`;
    const known = this.loaded.get(name);
    if (known !== undefined) return known;
    const { rows } = await this.pool.query<{ template: Template }>(
      'SELECT template FROM template_version WHERE key = $1 AND version = $2',
      [key, version],
    );
    const [row] = rows;
    if (row === undefined) throw notFound();
    const template = loadTemplate(row.template);
    this.loaded.set(name, template);
    return template;
  }
}

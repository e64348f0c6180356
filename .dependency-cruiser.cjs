/** The boundaries inside the API. Those between projects are Nx tags, in eslint.config.mjs. */
const API = '^apps/api/src';
const READS_AND_WRITES_THE_DATABASE = [
  `${API}/platform/database/`,
  '/persistence/',
  '\\.repository\\.ts$',
  '/find-[^/]+\\.ts$',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or lack a third.',
      severity: 'error',
      from: { path: API },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'modules-meet-at-their-index',
      comment: 'What a module exports to the others is what its index.ts exports.',
      severity: 'error',
      from: { path: `${API}/([^/]+)/` },
      to: { path: `${API}/[^/]+/.+`, pathNot: [`${API}/$1/`, `${API}/platform/`, `${API}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'platform-is-met-at-its-indexes',
      comment: 'Outside the platform, each of its parts is what its index.ts exports.',
      severity: 'error',
      from: { path: API, pathNot: `${API}/platform/` },
      to: { path: `${API}/platform/[^/]+/.+`, pathNot: `${API}/platform/[^/]+/index\\.ts$` },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform would serve any service: it knows nothing of protocols, organisations or people.',
      severity: 'error',
      from: { path: `${API}/platform/` },
      to: { path: `${API}/`, pathNot: `${API}/platform/` },
    },
    {
      name: 'typeorm-stays-in-persistence',
      comment: 'Only persistence/, repositories, find-*.ts and platform/database know how things are kept.',
      severity: 'error',
      from: { path: API, pathNot: READS_AND_WRITES_THE_DATABASE },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'nest-typeorm-stays-in-modules',
      comment: 'A module names its entities; nobody else needs the integration.',
      severity: 'error',
      from: { path: API, pathNot: [...READS_AND_WRITES_THE_DATABASE, '\\.module\\.ts$'] },
      to: { path: 'node_modules/@nestjs/typeorm/' },
    },
    {
      name: 'use-cases-know-no-http',
      comment: 'A use case is called by a controller, a job and a test alike.',
      severity: 'error',
      from: { path: `${API}/.+/use-cases/` },
      to: {
        path: [
          'node_modules/(express|express-session|@types/express|passport|@nestjs/(platform-express|swagger|passport))/',
          '\\.controller\\.ts$',
          '/dto/',
        ],
      },
    },
    {
      name: 'nothing-from-specs',
      comment: 'A spec is nobody’s library.',
      severity: 'error',
      from: { path: API, pathNot: '\\.spec\\.ts$' },
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere is seen by no other rule.',
      severity: 'error',
      from: { path: API },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/api/tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default', 'types'], exportsFields: ['exports'] },
    exclude: { path: '^(apps/admin|test)/' },
  },
};

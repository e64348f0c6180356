/** One toolchain for every level of test: native ES modules, TypeScript through SWC, @isp/* straight from source. */
const toolchain = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'] },
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/apps/(admin|decision)/build/', '<rootDir>/.*/fixtures/'],
};

/** Projects that talk to PostgreSQL share one cluster for the run; each test file clones a database in it. */
const withPostgres = {
  globalSetup: '<rootDir>/test/support/start-cluster.mjs',
  globalTeardown: '<rootDir>/test/support/stop-cluster.mjs',
};

/** Faults have clusters of their own, to be killed; the run says at its end how many faults there were. */
const withFaults = {
  globalSetup: '<rootDir>/test/support/start-faults.mjs',
  globalTeardown: '<rootDir>/test/support/stop-faults.mjs',
};

const project = (displayName, folders, more = {}) => ({
  ...toolchain,
  displayName,
  rootDir: import.meta.dirname,
  roots: [...new Set(folders.map((folder) => `<rootDir>/${folder.split('/')[0]}`))],
  testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
  ...more,
});

export default {
  // Of a machine that does other things beside: what takes long for its own sake says so itself.
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    project('unit', ['libs/*/src', 'apps/*/src']),
    project('api', ['test/api'], withPostgres),
    project('architecture', ['test/architecture'], withPostgres),
    project('journeys', ['test/journeys'], withPostgres),
    project('faults', ['test/faults'], withFaults),
  ],
};

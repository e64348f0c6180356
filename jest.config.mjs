/** One toolchain for every level of test: native ES modules, TypeScript through SWC, @isp/* straight from source. */
const toolchain = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'] },
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/apps/admin/build/'],
};

const project = (displayName, roots, more = {}) => ({
  ...toolchain,
  displayName,
  rootDir: import.meta.dirname,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testMatch: ['**/*.spec.ts'],
  ...more,
});

export default {
  projects: [
    project('unit', ['libs', 'apps/api/src', 'apps/admin/src']),
    project('api', ['test/api', 'test/faults']),
    project('architecture', ['test/architecture'], { testPathIgnorePatterns: ['/fixtures/'] }),
    project('journeys', ['test/journeys']),
  ],
};

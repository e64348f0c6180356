import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const PURE = ['libs/{protocols,wording,guidance,evidence}/src/**/*.ts'];
const SPECS = ['{apps,libs}/**/*.spec.{ts,tsx}'];

/** What a pure library may import from outside the workspace. */
const ALLOWED_PACKAGES = {
  protocols: ['temporal-polyfill'],
  evidence: ['@noble/hashes', '@noble/hashes/*', 'canonicalize'],
  wording: ['handlebars', 'handlebars/*', '@handlebars/parser', 'mdast', 'mdast-util-*', 'micromark', 'micromark-*', 'temporal-polyfill'],
  guidance: ['mdast', 'mdast-util-*', 'temporal-polyfill'],
};

/** What a pure library may import from inside it. */
const ALLOWED_LIBRARIES = {
  protocols: ['scope:protocols'],
  evidence: ['scope:evidence'],
  wording: ['scope:wording', 'scope:protocols', 'scope:guidance'],
  guidance: ['scope:guidance'],
};

const projectBoundaries = [
  { sourceTag: 'type:pure-lib', onlyDependOnLibsWithTags: ['type:pure-lib'] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib', 'type:pure-lib'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib', 'type:pure-lib'] },
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: ['type:migrations'] },
  ...Object.entries(ALLOWED_LIBRARIES).map(([scope, tags]) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: tags,
  })),
];

const packageBoundaries = Object.entries(ALLOWED_PACKAGES).map(([scope, packages]) => ({
  sourceTag: `scope:${scope}`,
  allowedExternalImports: packages,
}));

const boundaries = (depConstraints) => ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/.react-router/',
      '**/node_modules/',
      '.nx/',
      '.data/',
      'libs/api-client/src/schema.ts',
      'test/architecture/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      // Responses and options are written as plain objects of their class's shape: that is what DTO classes are for.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }, { from: 'package', package: 'react-router', name: 'DataWithResponseInit' }] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.{ts,tsx}', 'migrations/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries([...projectBoundaries, ...packageBoundaries]) },
  },
  {
    files: SPECS,
    // Tests of whole levels are about the application from outside, and reach into it by path.
    ignores: ['test/**'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(projectBoundaries),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Tests look into JSON that they do not declare first.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNever: true }],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: PURE,
    ignores: SPECS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console'].map((name) => ({
          name,
          message: 'A pure library does no input or output and knows no clock.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'fs', 'path', 'os', 'crypto', 'http', 'https'], message: 'A pure library does no input or output.' }] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'Take ids and randomness as arguments.' },
        { object: 'Temporal', property: 'Now', message: 'Take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument.' },
      ],
    },
  },
  {
    files: ['apps/api/src/**/use-cases/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              allowImportNames: ['Inject', 'Injectable', 'Optional', 'forwardRef'],
              message: 'A use case knows no HTTP: refuse with a domain error, and let the filter answer.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['apps/admin/src/root.tsx', 'apps/admin/src/routes.ts', 'apps/admin/src/routes/**/*.{ts,tsx}', 'apps/admin/src/entry.*.tsx', '**/*.config.{ts,mjs}', 'test/support/*.mjs'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
);

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Lints fixtures as if they stood elsewhere in the workspace, without the rules that need their types. Takes pairs of a
 * fixture and its pretended path as JSON; prints, as JSON, the rules that fired for each.
 */
const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false, program: null, project: false } } }],
});
const fired = [];
for (const [fixture, path] of JSON.parse(process.argv[2])) {
  const code = readFileSync(resolve(root, 'test/architecture/fixtures/lint', fixture), 'utf8');
  const results = await eslint.lintText(code, { filePath: resolve(root, path) });
  fired.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(fired));

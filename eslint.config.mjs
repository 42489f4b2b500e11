import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

const unusedVars = ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}];

export default defineConfig([
  globalIgnores(['dist', 'src/test/framework-types']),
  {
    files: ['{src,demo}/**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      '@typescript-eslint/no-unused-vars': unusedVars,
      // Lit calls an element's listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Safari takes a list without markers for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.{test,suite}.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // chai's assertions are properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // …and equal() is a promise by its type, because a plugin for snapshots makes it one.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Lists of words.
    files: ['src/strings/*.ts'],
    rules: {'max-lines': 'off'},
  },
  {
    files: ['src/wordpress/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['document', 'eczemaGuide', 'eczemaGuideTags', 'jQuery', 'URL', 'window', 'wp'].map(
          name => [name, 'readonly']
        )
      ),
    },
    rules: {'max-lines': ['error', 300], 'no-undef': 'error', 'no-unused-vars': 'error'},
  },
  {
    files: ['**/*.mjs'],
    extends: [ts.configs.recommended],
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/no-unused-vars': unusedVars,
      // The types of these files are not checked, so that nothing else finds a name given twice.
      '@typescript-eslint/no-redeclare': 'error',
    },
  },
  {
    files: ['**/*.{test,suite}.mjs'],
    rules: {'max-lines': 'off'},
  },
]);

import js from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import hooks from 'eslint-plugin-react-hooks';
import order from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

const sizes = defineConfig({
  rules: {
    complexity: ['error', 12],
    'max-params': ['error', 3],
    'max-lines': ['error', 400],
    'max-lines-per-function': ['error', 60],
  },
});

const suppressions = defineConfig({
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  plugins: { '@eslint-community/eslint-comments': comments },
  rules: {
    '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
    '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
    '@eslint-community/eslint-comments/disable-enable-pair': 'error',
  },
});

const modules = defineConfig({
  rules: {
    eqeqeq: 'error',
    'no-restricted-exports': [
      'error',
      {
        restrictDefaultExports: {
          direct: true,
          named: true,
          defaultFrom: true,
          namedFrom: true,
          namespaceFrom: true,
        },
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^\\.{1,2}/(?!.*/bin/).*\\.(js|mjs|cjs)$',
            message: 'Import sources by their own ending, .ts.',
          },
        ],
      },
    ],
  },
});

/** From far to near. What is imported for its effect alone keeps its place among its like: first, but style sheets last. */
const ordered = defineConfig({
  plugins: { order },
  rules: {
    'order/imports': ['error', { groups: [['^\\u0000(?!.*\\.css$)', '^node:', '^@?\\w', '^', '^\\u0000.*\\.css$']] }],
    'order/exports': 'error',
  },
});

/** The entry of the page: what all other styles build on comes before them. */
const entry = defineConfig({
  files: ['src/ui/main.tsx'],
  rules: { 'order/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^']] }] },
});

const typed = defineConfig({
  files: ['**/*.ts', '**/*.tsx'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/consistent-type-exports': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/prefer-nullish-coalescing': 'error',
    '@typescript-eslint/prefer-optional-chain': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // There are no enums (erasableSyntaxOnly), and looking for them takes a sixth of the time.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
});

/** A reader of a public function finds its shapes, units, errors and source above it. */
const documented = defineConfig({
  files: ['src/domain/**/*.ts', 'src/formats/**/*.ts', 'src/contract/**/*.ts'],
  plugins: { jsdoc },
  rules: {
    'jsdoc/require-jsdoc': [
      'error',
      {
        publicOnly: { esm: true, cjs: false, window: false },
        enableFixer: false,
        require: {
          FunctionDeclaration: true,
          ArrowFunctionExpression: true,
          FunctionExpression: true,
          ClassDeclaration: true,
        },
      },
    ],
    'jsdoc/require-description': ['error', { descriptionStyle: 'body', contexts: ['FunctionDeclaration'] }],
    'jsdoc/no-blank-blocks': 'error',
    'jsdoc/no-types': 'error',
    'jsdoc/check-param-names': 'error',
  },
});

const hidden = 'The domain is pure: take a clock, a generator or an output as an argument.';

const pure = defineConfig({
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'console',
        'performance',
        'crypto',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'document',
        'window',
      ].map((name) => ({ name, message: hidden })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: hidden },
      { object: 'Date', property: 'now', message: hidden },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: hidden },
      { selector: 'CallExpression[callee.name="Date"]', message: hidden },
    ],
  },
});

const tests = defineConfig({
  files: ['tests/**/*.ts'],
  rules: { 'max-lines-per-function': 'off' },
});

/** Handlers of the page may start work that nobody waits for; what they start says so by `void`. */
const page = defineConfig({
  files: ['src/ui/**/*.ts', 'src/ui/**/*.tsx'],
  extends: [hooks.configs.flat.recommended],
});

const configurations = defineConfig({
  files: ['*.config.ts', '.dependency-cruiser.mjs'],
  rules: { 'no-restricted-exports': 'off' },
});

const scripts = defineConfig({
  files: ['bin/**/*.js'],
  languageOptions: { globals: { process: 'readonly' } },
});

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'dist/', 'coverage/', 'tests/architecture/fixtures/'] },
  js.configs.recommended,
  sizes,
  suppressions,
  modules,
  ordered,
  entry,
  typed,
  documented,
  pure,
  page,
  tests,
  configurations,
  scripts,
);

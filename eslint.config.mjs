import a11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './scripts/eslint-rules/plugin.ts'
import { banned } from './scripts/eslint-rules/banned-syntax.ts'

/**
 * `npm run check` runs this twice: LINT=syntax (each file alone, cached by content) and LINT=types (rules
 * that look across files, never cached by file). An editor sets neither and gets both.
 */
const part = process.env.LINT

const TESTS = ['tests/**', '**/*.test.{ts,tsx}']
const SCREENS = ['src/app/**/*.{ts,tsx}', 'src/features/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}']
const KERNEL = 'src/{contracts,server,integrations,worker,cli,web,lib}/**/*.{ts,tsx}'
const VERBS = 'src/server/!(db|audit|jobs)/*.ts'
const NOT_VERBS = ['**/reads.ts', '**/internal.ts', '**/*.test.ts']
// Next, its plugins and the tools read a default export from these and from no others.
const DEFAULT_EXPORTS = [
  'src/app/**/{page,layout,template,loading,error,not-found,forbidden,unauthorized,default}.tsx',
  'src/app/**/{global-error,global-not-found,manifest,robots,sitemap,icon}.{ts,tsx}',
  'src/i18n/request.ts',
]
// Their parameters are not ours to shape: route handlers, form actions, Next's and the tools' own callbacks.
const FOREIGN_SIGNATURES = [
  'src/app/**/route.ts',
  'src/app/**/{page,layout}.tsx',
  'src/features/**/actions.ts',
  'src/web/{action,route}.ts',
  // A template tag gets its parts and values from the language.
  'src/ui/html.ts',
  ...TESTS,
]

const syntax = [
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.recommended],
    plugins: { house },
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines-per-function': ['error', { max: 70 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', ...banned.everywhere, ...banned.defaultExports],
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'house/exported-first': 'error',
      'house/object-parameters': 'error',
      'house/short-comments': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...banned.everywhere, ...banned.defaultExports, ...banned.product],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [a11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // A table that scrolls sideways must take the keyboard's focus: axe wants what this rule forbids.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/contracts/**/*.ts', 'src/server/**/*.ts', ...SCREENS],
    rules: { 'house/no-clock': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'crypto', 'setTimeout', 'window', 'document'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  { files: [...SCREENS, KERNEL], rules: { 'house/no-hardcoded-text': 'error' } },
  { files: ['src/server/**/reads.ts'], rules: { 'house/select-columns': 'error' } },
  { files: [VERBS], ignores: NOT_VERBS, rules: { 'house/verb-silhouette': 'error' } },
  {
    files: ['src/features/**/actions.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...banned.everywhere,
        ...banned.defaultExports,
        ...banned.product,
        ...banned.actions,
      ],
    },
  },
  {
    files: ['src/lib/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned.everywhere, ...banned.defaultExports] },
  },
  { files: FOREIGN_SIGNATURES, rules: { 'house/object-parameters': 'off' } },
  {
    files: DEFAULT_EXPORTS,
    rules: { 'no-restricted-syntax': ['error', ...banned.everywhere, ...banned.product] },
  },
  {
    files: ['*.{ts,mjs}', 'tests/setup/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...banned.everywhere] },
  },
  // The command line and the scripts talk to a terminal.
  {
    files: ['src/cli/**/*.ts', '{scripts,prisma,tests}/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'house/exported-first': 'off',
      'house/no-clock': 'off',
      'house/no-hardcoded-text': 'off',
      'house/select-columns': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
]

const types = {
  files: ['{src,scripts,tests,prisma}/**/*.{ts,tsx}'],
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
}

export default defineConfig(
  globalIgnores([
    '.next/',
    '.data/',
    'next-env.d.ts',
    'src/server/db/generated/',
    'tests/fixtures/',
    'tests/bench/bare/',
  ]),
  part === 'types' ? [] : syntax,
  part === 'syntax' ? [] : types,
)

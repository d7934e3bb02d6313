/**
 * Imports run one way (docs/architecture.md). A layer may import what stands beside it and itself;
 * a rule is made for each, so that a finding names the arrow that was broken.
 */
const arrows = {
  app: ['features', 'web', 'ui', 'i18n', 'lib'],
  features: ['web', 'ui', 'server', 'contracts', 'domain', 'i18n', 'lib'],
  web: ['server', 'integrations/files', 'integrations/table-out', 'contracts', 'domain', 'i18n', 'lib'],
  worker: ['server', 'integrations', 'contracts', 'domain', 'i18n', 'lib'],
  cli: ['server', 'integrations', 'contracts', 'domain', 'i18n', 'lib'],
  server: ['contracts', 'domain', 'i18n', 'lib'],
  integrations: ['contracts', 'domain', 'i18n', 'lib'],
  contracts: ['domain'],
  domain: [],
  i18n: ['domain', 'lib'],
  ui: [],
  lib: [],
}

const TEST = '\\.test\\.tsx?$'
const PURE_PACKAGES = '(date-fns|linkify-it|tinyld|tlds|tldts)'
const FRAMEWORK = '(^|/)node_modules/(next|next-auth|next-intl|react|react-dom|server-only|client-only)/'
const GENERATED = '^src/server/db/generated/'

const layers = Object.entries(arrows).map(([layer, mayImport]) => ({
  name: `${layer}-imports-one-way`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: [layer, ...mayImport].map((name) => `^src/${name}[./]`) },
}))

const structure = [
  {
    name: 'no-cycles',
    severity: 'error',
    from: { pathNot: GENERATED },
    to: { circular: true },
  },
  {
    name: 'feature-knows-no-other-feature',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'internal-stays-in-the-server',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/server/', TEST] },
    to: { path: '^src/server/[^/]+/internal[./]' },
  },
  {
    name: 'http-does-little',
    comment: 'The nonce, the headers, the language of the path: no database, no session.',
    severity: 'error',
    from: { path: '^src/web/http/', pathNot: TEST },
    to: { path: '^src/(server|integrations|features|app|ui)/', reachable: true },
  },
  {
    name: 'source-stands-alone',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: '^(tests|scripts|prisma)/' },
  },
  {
    name: 'only-tests-import-tests',
    severity: 'error',
    from: { pathNot: [TEST, '^tests/'] },
    to: { path: [TEST, '^tests/'] },
  },
]

const packages = [
  {
    name: 'kernel-knows-no-framework',
    comment: 'The worker and the command run the same code without Next and React.',
    severity: 'error',
    from: { path: '^src/(domain|contracts|server|integrations|worker|cli|lib)/', pathNot: TEST },
    to: { path: FRAMEWORK },
  },
  {
    name: 'kernel-reaches-no-screen',
    comment: 'Node runs these files as they are: nothing they import may be a .tsx file.',
    severity: 'error',
    from: { path: '^src/(domain|contracts|server|integrations|worker|cli|lib)/', pathNot: TEST },
    to: { path: '\\.tsx$', reachable: true },
  },
  {
    name: 'domain-is-pure',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: TEST },
    to: {
      couldNotResolve: false,
      path: '.',
      pathNot: ['^src/', `(^|/)node_modules/(@types/)?${PURE_PACKAGES}/`],
    },
  },
  {
    name: 'contracts-use-zod-only',
    severity: 'error',
    from: { path: '^src/contracts/', pathNot: TEST },
    to: { couldNotResolve: false, path: '.', pathNot: ['^src/', '(^|/)node_modules/zod/'] },
  },
  {
    name: 'ui-could-ship-elsewhere',
    severity: 'error',
    from: { path: '^src/ui/', pathNot: TEST },
    to: { path: '(^|/)node_modules/(next-auth|next-intl|@prisma|zod)/' },
  },
  {
    name: 'only-server-owns-the-database',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/server/', TEST] },
    to: { path: [GENERATED, '(^|/)node_modules/(@prisma/|prisma/|pg/)'] },
  },
  {
    name: 'queue-belongs-to-server-and-worker',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/(server|worker)/', TEST] },
    to: { path: '(^|/)node_modules/pg-boss/' },
  },
  {
    name: 'screens-hold-no-query',
    severity: 'error',
    from: { path: '^src/(app|features)/', pathNot: TEST },
    to: { path: '^src/server/(db|jobs|audit)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'foreign-bytes-only-in-integrations',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/integrations/', TEST] },
    to: {
      path: '(^|/)node_modules/(undici|htmlparser2|mammoth|unpdf|exceljs|docx|linkedom|sharp|nodemailer|playwright)/',
    },
  },
  {
    name: 'no-development-package-in-the-product',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    from: { pathNot: GENERATED },
    to: { couldNotResolve: true },
  },
]

export default {
  forbidden: [...layers, ...structure, ...packages],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', GENERATED] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}

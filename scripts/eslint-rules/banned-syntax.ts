/** Constructs this house does without, as ESLint selectors, each with the reason a reader gets. */
export const banned = {
  everywhere: [
    {
      selector: 'ObjectExpression > SpreadElement > ObjectExpression[properties.length>0]',
      message: 'Write the properties themselves: a spread of a literal only saves lines.',
    },
    {
      selector: 'ArrayExpression > SpreadElement > ArrayExpression[elements.length>0]',
      message: 'Write the elements themselves: a spread of a literal only saves lines.',
    },
    {
      selector: ':matches(ClassDeclaration, ClassExpression)[id.name!="Problem"]',
      message: 'No classes but Problem: functions and plain data.',
    },
    {
      selector:
        'MemberExpression[property.name=/^(only|skip|todo|fixme)$/]:matches([object.name=/^(describe|it|test|suite|bench)$/], [object.object.name="test"])',
      message: 'A test runs always and with all others.',
    },
    {
      selector: 'ExportAllDeclaration',
      message: 'No barrels: import from the file that owns the thing.',
    },
  ],
  defaultExports: [
    {
      selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
      message: 'No default exports but where Next or a tool wants them: a name is searched for.',
    },
  ],
  product: [
    {
      selector: 'JSXAttribute[name.name="style"]',
      message: 'No style prop: the content security policy blocks it.',
    },
    {
      selector:
        'JSXAttribute[name.name="dangerouslySetInnerHTML"]:not([value.expression.callee.name="innerMarkup"])',
      message: 'No raw HTML but what html`…` of src/ui/html.ts made: what people typed stays text.',
    },
    {
      selector:
        'CallExpression[callee.name=/^formatDate/] Property[key.name=/^(date|instant)$/]:has(Identifier[name="lateFrom"])',
      message: 'A due date is shown by dueDay or dueWords of src/i18n/dates.ts: lateFrom is the day after.',
    },
    {
      selector: 'MemberExpression[object.name="process"][property.name="env"]',
      message: 'The environment is read in src/lib only: env() checks it once, when the process starts.',
    },
    {
      selector: 'ImportDeclaration[source.value=/^next\\u002F(image|legacy|font)/]',
      message: 'No image optimiser and no font loader: files are served as they are.',
    },
    {
      selector:
        'ImportDeclaration[source.value=/^(#|\\.)\\u002F/]:not([source.value=/\\.(ts|tsx|json|css)$/])',
      message: 'An import names the file with its ending: the worker runs without a bundler.',
    },
    {
      selector:
        'Program:has(> ExpressionStatement[directive="use client"]) > ImportDeclaration[importKind!="type"][source.value=/^(#\\u002Fserver\\u002F|#\\u002Fintegrations\\u002F|zod$)/]',
      message: 'A client component imports no server code, and zod/mini instead of zod.',
    },
  ],
  actions: [
    {
      selector: 'TryStatement',
      message: 'An action is name, contract, verb: refusals are turned elsewhere.',
    },
    {
      selector: 'CallExpression[callee.name="authorize"]',
      message: 'An action asks no permission: the verb does.',
    },
    {
      selector: 'ImportDeclaration[source.value=/^#\\u002Fserver\\u002Fdb\\u002F/]',
      message: 'An action holds no query: the verb does.',
    },
  ],
}

import ts from 'typescript'

const MAKERS = new Set([
  'useTranslations',
  'getTranslations',
  'createTranslator',
  'translator',
  'translatorFor',
])
const TRANSLATOR_TYPE = /\bTranslator\b/

/**
 * The namespace an expression translates in: '' for the whole catalogue, null for a translator that was handed
 * in, undefined for anything that is no translator.
 */
export function namespaceOf(expression: ts.Expression): string | null | undefined {
  if (ts.isParenthesizedExpression(expression) || ts.isAwaitExpression(expression)) {
    return namespaceOf(expression.expression)
  }
  if (ts.isCallExpression(expression)) return madeBy(expression)
  return ts.isIdentifier(expression) ? declaredAs({ name: expression.text, from: expression }) : undefined
}

function madeBy({ expression, arguments: given }: ts.CallExpression): string | undefined {
  if (!ts.isIdentifier(expression) || !MAKERS.has(expression.text)) return undefined
  for (const argument of given) {
    if (ts.isStringLiteralLike(argument)) return argument.text
    if (!ts.isObjectLiteralExpression(argument)) continue
    for (const property of argument.properties) {
      if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'namespace') continue
      if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text
    }
  }
  return ''
}

/** Looks outwards from the use for the variable or parameter of that name. */
function declaredAs({ name, from }: { name: string; from: ts.Node }): string | null | undefined {
  for (const scope of ancestors(from)) {
    if (ts.isFunctionLike(scope)) {
      const parameter = scope.parameters.find(({ name: bound }) => bindsName({ bound, name }))
      if (parameter)
        return TRANSLATOR_TYPE.test(parameter.type?.getText() ?? '') || name === 't' ? null : undefined
    }
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue
    const declarations = scope.statements.filter(ts.isVariableStatement)
    for (const { declarationList } of declarations) {
      for (const declaration of declarationList.declarations) {
        const initializer = initializerFor({ declaration, name })
        if (initializer) return namespaceOf(initializer)
      }
    }
  }
  return undefined
}

/** From the inside out, the file itself last. */
function ancestors(node: ts.Node): ts.Node[] {
  return ts.isSourceFile(node) ? [] : [node.parent, ...ancestors(node.parent)]
}

/** The value of `const t = …`, of `const [t, u] = [await …, await …]` and of `… = await Promise.all([…, …])`. */
function initializerFor({
  declaration,
  name,
}: {
  declaration: ts.VariableDeclaration
  name: string
}): ts.Expression | null {
  const { name: bound, initializer } = declaration
  if (!initializer) return null
  if (ts.isIdentifier(bound)) return bound.text === name ? initializer : null
  if (!ts.isArrayBindingPattern(bound)) return null
  const place = bound.elements.findIndex(
    (element) => ts.isBindingElement(element) && element.name.getText() === name,
  )
  const all = ts.isAwaitExpression(initializer) ? initializer.expression : initializer
  const list = ts.isCallExpression(all) ? all.arguments[0] : all
  return list && ts.isArrayLiteralExpression(list) ? (list.elements[place] ?? null) : null
}

function bindsName({ bound, name }: { bound: ts.BindingName; name: string }): boolean {
  if (ts.isIdentifier(bound)) return bound.text === name
  return bound.elements.some(
    (element) => ts.isBindingElement(element) && bindsName({ bound: element.name, name }),
  )
}

import ts from 'typescript'
import { contractMessage } from './contract-messages.ts'
import { namespaceOf } from './translators.ts'

/** One place in the code that asks for a text. */
export interface KeyCall {
  readonly path: string
  readonly line: number
  /** The translator's namespace; null if the translator came from elsewhere as a parameter. */
  readonly namespace: string | null
  /** The key, with `*` for what is filled in; null if nothing of it can be read. */
  readonly pattern: string | null
}

const METHODS = new Set(['rich', 'markup', 'raw', 'has'])

export function readCalls({ path, text }: { path: string; text: string }): KeyCall[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const calls: KeyCall[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(...readCall({ path, file, node }))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return calls
}

function readCall({
  path,
  file,
  node,
}: {
  path: string
  file: ts.SourceFile
  node: ts.CallExpression
}): KeyCall[] {
  const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
  const [key] = node.arguments
  const translator = translatorOf(node.expression)
  const namespace = translator ? namespaceOf(translator) : undefined
  const asked =
    !key || namespace === undefined
      ? contractMessage({ path, node })
      : patternsOf(key).map((pattern) => ({ namespace, pattern }))
  return asked.map((one) => ({ path, line, ...one }))
}

/** The translator of `t(…)`, `t.rich(…)`, `translator({ … })(…)` and `(await getTranslations('x'))(…)`. */
function translatorOf(callee: ts.Expression): ts.Expression | null {
  if (ts.isIdentifier(callee) || ts.isCallExpression(callee)) return callee
  if (ts.isParenthesizedExpression(callee)) return callee.expression
  if (ts.isPropertyAccessExpression(callee) && METHODS.has(callee.name.text)) return callee.expression
  return null
}

function patternsOf(key: ts.Expression): (string | null)[] {
  if (ts.isStringLiteralLike(key)) return [key.text]
  if (ts.isParenthesizedExpression(key) || ts.isAsExpression(key)) return patternsOf(key.expression)
  if (ts.isConditionalExpression(key)) return [...patternsOf(key.whenTrue), ...patternsOf(key.whenFalse)]
  if (!ts.isTemplateExpression(key)) return [null]
  const pattern = key.head.text + key.templateSpans.map(({ literal }) => `*${literal.text}`).join('')
  return [/^[*.]+$/.test(pattern) ? null : pattern]
}

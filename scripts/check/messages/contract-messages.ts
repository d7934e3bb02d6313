import ts from 'typescript'

const NAMESPACE = 'invalid'
const KEY = /^[a-z]+(_[a-z]+)*$/
/** Methods whose text is a value of the field and no message. */
const VALUES = new Set([
  'literal',
  'discriminatedUnion',
  'startsWith',
  'endsWith',
  'includes',
  'default',
  'catch',
  'describe',
])

/** What a contract says of a wrong field: the last argument of zod's methods is a key below `invalid`. */
export function contractMessage({
  path,
  node,
}: {
  path: string
  node: ts.CallExpression
}): { namespace: string; pattern: string }[] {
  if (!path.startsWith('src/contracts/') || !ts.isPropertyAccessExpression(node.expression)) return []
  const last = node.arguments.at(-1)
  if (!last || !ts.isStringLiteralLike(last) || VALUES.has(node.expression.name.text)) return []
  return KEY.test(last.text) ? [{ namespace: NAMESPACE, pattern: last.text }] : []
}

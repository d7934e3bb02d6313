import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

// A verb that is one statement itself carries its entry in it: auditSql.
const WANTED = [['authorize'], ['audit', 'auditSql']] as const

/** A verb is one write: one exported function that asks `authorize` and leaves an `audit` entry. */
export const verbSilhouette: TSESLint.RuleModule<'missing' | 'single'> = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'A verb calls {{name}}(): every write is authorized and leaves an audit entry.',
      single: 'A verb file exports exactly one function, this one exports {{count}}.',
    },
  },
  defaultOptions: [],
  create(context) {
    const called = new Set<string>()
    return {
      'CallExpression > Identifier.callee'(node: TSESTree.Identifier) {
        called.add(node.name)
      },
      'Program:exit'(program: TSESTree.Program) {
        for (const [name, ...others] of WANTED) {
          if ([name, ...others].some((wanted) => called.has(wanted))) continue
          context.report({ node: program, messageId: 'missing', data: { name } })
        }
        const count = program.body.filter(isExportedFunction).length
        if (count !== 1) context.report({ node: program, messageId: 'single', data: { count } })
      },
    }
  },
}

function isExportedFunction(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return false
  if (statement.declaration.type === 'FunctionDeclaration') return true
  if (statement.declaration.type !== 'VariableDeclaration') return false
  return statement.declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
}

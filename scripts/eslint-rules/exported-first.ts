import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

/** The exported thing stands first, its helpers below: a file is read from the top. */
export const exportedFirst: TSESLint.RuleModule<'order'> = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      order: 'Helper {{name}} stands above the first export: exported thing first, helpers below.',
    },
  },
  defaultOptions: [],
  create(context) {
    return {
      Program(program) {
        const first = program.body.findIndex(isExportedValue)
        for (const statement of program.body.slice(0, Math.max(first, 0))) {
          if (statement.type !== 'FunctionDeclaration') continue
          context.report({ node: statement, messageId: 'order', data: { name: statement.id.name } })
        }
      },
    }
  },
}

function isExportedValue(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true
  return (
    statement.type === 'ExportNamedDeclaration' &&
    /^(Function|Variable)Declaration$/.test(statement.declaration?.type ?? '')
  )
}

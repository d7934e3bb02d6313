import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

/** A read names its columns: whole rows carry to the screen what nobody meant to show. */
export const selectColumns: TSESLint.RuleModule<'select'> = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { select: '{{method}} without select reads whole rows: name the columns.' },
  },
  defaultOptions: [],
  create(context) {
    return {
      'CallExpression[callee.property.name=/^find(Many|First|Unique)(OrThrow)?$/]'(
        node: TSESTree.CallExpression & { callee: TSESTree.MemberExpressionNonComputedName },
      ) {
        const [argument] = node.arguments
        if (argument && namesColumns(argument)) return
        context.report({ node, messageId: 'select', data: { method: node.callee.property.name } })
      },
    }
  },
}

/** A spread or a variable may bring the select: only a plain object without one is an offence. */
function namesColumns(argument: TSESTree.CallExpressionArgument): boolean {
  if (argument.type !== 'ObjectExpression') return true
  return argument.properties.some(
    (property) =>
      property.type === 'SpreadElement' ||
      (property.key.type === 'Identifier' && /^(select|_count)$/.test(property.key.name)),
  )
}

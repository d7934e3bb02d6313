import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

// What is handed to `sort` has its shape from outside.
const COMPARATORS = new Set(['a,b', 'left,right'])
const AMBIENT = new Set(['tx', 'reader', 'context'])

/**
 * From two arguments up a named function takes one object: `remind({ obligation, now })` reads itself.
 * The transaction or reader and the context of the call may stand before it: `audit(tx, context, change)`.
 */
export const objectParameters: TSESLint.RuleModule<'positional'> = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { positional: '{{name}} takes {{count}} positional parameters: pass one object.' },
  },
  defaultOptions: [],
  create(context) {
    const check = ({ node, name }: { node: TSESTree.FunctionLike; name: string | undefined }) => {
      const own = node.params.map(nameOf).filter((param) => !AMBIENT.has(param))
      if (!name || own.length < 2 || COMPARATORS.has(own.join())) return
      context.report({ node, messageId: 'positional', data: { name, count: own.length } })
    }
    return {
      FunctionDeclaration: (node) => check({ node, name: node.id?.name }),
      'VariableDeclarator > ArrowFunctionExpression.init'(node: TSESTree.ArrowFunctionExpression) {
        const { id } = node.parent as TSESTree.VariableDeclarator
        check({ node, name: id.type === 'Identifier' && !id.typeAnnotation ? id.name : undefined })
      },
    }
  },
}

function nameOf(param: TSESTree.Parameter): string {
  return param.type === 'Identifier' ? param.name : ''
}

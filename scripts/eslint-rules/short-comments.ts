import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

const MAX_LINES = 3

/** A comment says why in at most three lines; longer explanations are docstrings or ADRs. */
export const shortComments: TSESLint.RuleModule<'long'> = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { long: `A comment has at most ${MAX_LINES} lines, this one has {{lines}}.` },
  },
  defaultOptions: [],
  create(context) {
    return {
      Program() {
        for (const group of adjacent(context.sourceCode.getAllComments())) {
          const [first] = group
          const last = group.at(-1)
          if (!first || !last || isDocstring(first)) continue
          const lines = last.loc.end.line - first.loc.start.line + 1
          if (lines > MAX_LINES) context.report({ loc: first.loc, messageId: 'long', data: { lines } })
        }
      },
    }
  },
}

/** Line comments on consecutive lines are one comment. */
function adjacent(comments: TSESTree.Comment[]): TSESTree.Comment[][] {
  const groups: TSESTree.Comment[][] = []
  for (const comment of comments) {
    const previous = groups.at(-1)?.at(-1)
    const continues =
      previous?.type === 'Line' &&
      comment.type === 'Line' &&
      previous.loc.end.line + 1 === comment.loc.start.line
    if (continues) groups.at(-1)?.push(comment)
    else groups.push([comment])
  }
  return groups
}

function isDocstring(comment: TSESTree.Comment): boolean {
  return comment.type === 'Block' && comment.value.startsWith('*')
}

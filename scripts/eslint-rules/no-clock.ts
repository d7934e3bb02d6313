import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

/** date-fns functions that ask the machine's clock themselves. */
const CLOCK_READERS = new Set(
  'isFuture isPast isToday isTomorrow isYesterday isThisHour isThisISOWeek isThisMinute isThisMonth isThisQuarter isThisSecond isThisWeek isThisYear startOfToday startOfTomorrow startOfYesterday endOfToday endOfTomorrow endOfYesterday formatDistanceToNow formatDistanceToNowStrict constructNow'.split(
    ' ',
  ),
)

/** Time comes from the context (`now`): a rule that reads the clock cannot be tested at its boundary. */
export const noClock: TSESLint.RuleModule<'clock' | 'zoneless'> = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: 'Time comes from the context (now), not from {{what}}.',
      zoneless:
        'A date text without a zone is read in a zone nobody named: use the calendar functions of domain.',
    },
  },
  defaultOptions: [],
  create(context) {
    const report = ({ node, what }: { node: TSESTree.Node; what: string }) =>
      context.report({ node, messageId: 'clock', data: { what } })
    return {
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || !/^(TZ)?Date$/.test(node.callee.name)) return
        const [first] = node.arguments
        if (!first) report({ node, what: `new ${node.callee.name}()` })
        if (node.callee.name === 'Date' && isZonelessText(first)) {
          context.report({ node, messageId: 'zoneless' })
        }
      },
      'CallExpression[callee.name="Date"]'(node: TSESTree.Node) {
        report({ node, what: 'Date()' })
      },
      'MemberExpression[object.name=/^(Date|TZDate)$/][property.name="now"]'(node: TSESTree.Node) {
        report({ node, what: 'Date.now()' })
      },
      'CallExpression[callee.object.name="TZDate"][callee.property.name="tz"][arguments.length=1]'(
        node: TSESTree.Node,
      ) {
        report({ node, what: 'TZDate.tz(zone)' })
      },
      'ImportDeclaration[source.value=/^date-fns/] > ImportSpecifier'(node: TSESTree.ImportSpecifier) {
        if (node.imported.type === 'Identifier' && CLOCK_READERS.has(node.imported.name)) {
          report({ node, what: node.imported.name })
        }
      },
    }
  },
}

function isZonelessText(node: TSESTree.Node | undefined): boolean {
  return node?.type === 'Literal' && typeof node.value === 'string' && !/(Z|[+-]\d\d:?\d\d)$/.test(node.value)
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

const CYRILLIC = /\p{Script=Cyrillic}/u
const LETTER = /\p{L}/u
const SPOKEN_ATTRIBUTES = /^(alt|title|placeholder|label|aria-(label|description|roledescription|valuetext))$/

/** What people read stands in src/i18n/messages, in three languages, and nowhere else. */
export const noHardcodedText: TSESLint.RuleModule<'text'> = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Text for people belongs to src/i18n/messages: «{{text}}».' },
  },
  defaultOptions: [],
  create(context) {
    const report = ({ node, text }: { node: TSESTree.Node; text: string }) =>
      context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } })
    return {
      JSXText(node) {
        if (LETTER.test(node.value)) report({ node, text: node.value })
      },
      JSXAttribute(node) {
        if (typeof node.name.name !== 'string' || !SPOKEN_ATTRIBUTES.test(node.name.name)) return
        const { value } = node
        if (value?.type === 'Literal' && LETTER.test(String(value.value)))
          report({ node, text: String(value.value) })
      },
      Literal(node) {
        if (node.parent.type === 'JSXAttribute') return
        if (CYRILLIC.test(node.raw)) report({ node, text: node.raw })
      },
      TemplateElement(node) {
        if (CYRILLIC.test(node.value.raw)) report({ node, text: node.value.raw })
      },
    }
  },
}

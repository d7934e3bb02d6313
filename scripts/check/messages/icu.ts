import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

interface Plural {
  name: string
  ordinal: boolean
  /** The grammatical forms in CLDR's order; exact values such as `=0` are apart. */
  forms: string[]
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other']

export function parseSentence(text: string): { elements: MessageFormatElement[]; error: string | null } {
  try {
    return { elements: parse(text), error: null }
  } catch (error) {
    return { elements: [], error: error instanceof Error ? error.message : String(error) }
  }
}

/** What a caller must hand over, in a form that compares: names, the values of choices, tags. */
export function describeSlots(text: string): string {
  const slots = everyElement(parseSentence(text).elements).flatMap((element) => {
    if (element.type === TYPE.tag) return [`<${element.value}>`]
    if (element.type === TYPE.date || element.type === TYPE.time) return [`{${element.value}, date}`]
    if (element.type === TYPE.select)
      return [`{${element.value}: ${Object.keys(element.options).sort().join('|')}}`]
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [`{${element.value}}`]
  })
  return [...new Set(slots)].sort().join(' ')
}

export function pluralsOf(elements: readonly MessageFormatElement[]): Plural[] {
  return everyElement(elements).flatMap((element) =>
    element.type === TYPE.plural
      ? [
          {
            name: element.value,
            ordinal: element.pluralType === 'ordinal',
            forms: ORDER.filter((form) => form in element.options),
          },
        ]
      : [],
  )
}

function everyElement(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...everyElement(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => everyElement(value))]
  })
}

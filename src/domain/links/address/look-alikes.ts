import { isTopLevelDomain } from './known-tlds.ts'

/** Cyrillic letters that look like Latin ones, small or capital: a keyboard left in the other language. */
const twins = new Map(
  Array.from('аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwүyгr')
    .map((char, index, all) => [char, all[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0),
)

const cyrillic = /[\u0400-\u04ff\u0500-\u052f]/

/** The host that is meant where Latin and Cyrillic letters stand in one label: no registry gives out such a name. */
export function meantHost(host: string): string {
  if (!cyrillic.test(host)) return host
  const labels = host.split('.')
  return labels
    .map((label, index) => {
      const isEnding = index > 0 && index === labels.length - 1
      if (!cyrillic.test(label) || (isEnding ? isTopLevelDomain(label) : !/[a-z]/.test(label))) return label
      const latin = inLatin(label)
      return /^[a-z0-9-]+$/.test(latin) && (!isEnding || isTopLevelDomain(latin)) ? latin : label
    })
    .join('.')
}

/** Each look-alike as its Latin twin; case is left out. */
export function inLatin(text: string): string {
  const folded = text.toLowerCase()
  if (!cyrillic.test(folded)) return folded
  return Array.from(folded, (char) => twins.get(char) ?? char).join('')
}

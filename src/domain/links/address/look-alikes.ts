import { isTopLevelDomain } from './known-tlds.ts'

/** Cyrillic letters that look like Latin ones, small or capital: a keyboard left in the other language. */
const twins = new Map(
  Array.from('аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwүyгr')
    .map((char, index, all) => [char, all[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0),
)

/** The host that is meant where Latin and Cyrillic letters stand in one label: no registry gives out such a name. */
export function meantHost(host: string): string {
  const labels = host.split('.')
  return labels
    .map((label, index) => {
      const latin = inLatin(label)
      if (!/^[a-z0-9-]+$/.test(latin) || latin === label) return label
      const isEnding = index > 0 && index === labels.length - 1
      const isMeant = isEnding ? !isTopLevelDomain(label) && isTopLevelDomain(latin) : /[a-z]/.test(label)
      return isMeant ? latin : label
    })
    .join('.')
}

/** Each look-alike as its Latin twin; case is left out. */
export function inLatin(text: string): string {
  return Array.from(text.toLowerCase(), (char) => twins.get(char) ?? char).join('')
}

import tlds from 'tlds' with { type: 'json' }

const known = new Set<string>(tlds)

export const topLevelDomains: readonly string[] = tlds

/** Whether a label, in Unicode or punycode, can end the name of a public host. */
export function isTopLevelDomain(label: string): boolean {
  const folded = label.toLowerCase()
  return known.has(folded) || /^xn--[a-z0-9-]+$/.test(folded)
}

/** Whether a name has at least two labels and ends in a known one. */
export function isHostName(name: string): boolean {
  const labels = name.split('.')
  return labels.length > 1 && labels.every(Boolean) && isTopLevelDomain(labels.at(-1) ?? '')
}

/** What apps send when something is shared: each puts the address elsewhere, some in two places. */
export interface Shared {
  title?: string | string[]
  text?: string | string[]
  url?: string | string[]
}

/** The shared thing as a text to read links from; the title only where nothing else came. */
export function sharedText({ title, text, url }: Shared): string {
  const [said, address] = [one(text), one(url)]
  const parts = [said, said.includes(address) ? '' : address].filter(Boolean)
  return parts.join('\n') || one(title)
}

function one(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join('\n').trim()
}

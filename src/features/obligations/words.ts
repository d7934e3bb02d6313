/** An address as a person would read it aloud: no scheme, no www, letters instead of percent signs. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  try {
    const decoded = decodeURI(bare)
    // Marks that turn the reading direction or hide could make it look like another address.
    return /[\p{C}\p{Z}]/u.test(decoded) ? bare : decoded
  } catch {
    return bare
  }
}

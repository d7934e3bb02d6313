/**
 * The address that a header names, resolved as browsers do: bytes beyond ASCII arrive one to one and are escaped as
 * they are (a server that writes Cyrillic here means UTF-8). What no URL parser reads comes back as it was written.
 */
export function resolveRaw({ text, base }: { text: string; base: URL }): string {
  const escaped = escapeBytes(text)
  return URL.parse(escaped, base)?.href ?? escaped
}

/** `text` holds a byte in each letter. */
export function escapeBytes(text: string): string {
  return text.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

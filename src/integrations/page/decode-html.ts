/**
 * The text of an HTML page from its bytes: byte order mark, Content-Type header, then UTF-8 if the bytes are valid
 * in it (a `<meta>` often tells what the page was before it was moved), then the `<meta>`, else windows-1251, the
 * usual charset of old sites in the region.
 */
export function decodeHtml({ body, contentType }: { body: Uint8Array; contentType: string | null }): string {
  const declared = markOf(body) ?? decoderFor(charsetIn(contentType))
  if (declared) return declared.decode(body)
  const meta = metaCharset(body)
  // Japanese mail's charset looks like plain ASCII.
  if (meta && /^iso-2022/i.test(meta)) return (decoderFor(meta) ?? new TextDecoder()).decode(body)
  try {
    // A page may be cut within its last letter: as a part of a stream that is no fault.
    return new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true })
  } catch {
    return (decoderFor(meta) ?? new TextDecoder('windows-1251')).decode(body)
  }
}

/** Bytes searched for a `<meta>`: the standard says 1024; real pages put scripts before it. */
const META_WITHIN = 4096

function markOf(body: Uint8Array): TextDecoder | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return new TextDecoder('utf-8')
  if (body[0] === 0xff && body[1] === 0xfe) return new TextDecoder('utf-16le')
  if (body[0] === 0xfe && body[1] === 0xff) return new TextDecoder('utf-16be')
  return null
}

/** Null for a missing or unknown label, so that the next source is asked. */
function decoderFor(label: string | null): TextDecoder | null {
  if (label === null) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

const charsetIn = (text: string | null): string | null =>
  text === null ? null : (/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(text)?.[1] ?? null)

function metaCharset(body: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(body.subarray(0, META_WITHIN))
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,500}/gi)) {
    const charset = charsetIn(tag)
    // A page whose `<meta>` could be read byte by byte cannot be UTF-16: the standard reads it as UTF-8.
    if (charset) return /^utf-?16/i.test(charset) ? 'utf-8' : charset
  }
  return null
}

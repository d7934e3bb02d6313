import { cyrillicLikeness } from '#/domain/languages/cyrillic-likeness.ts'
import { isKz1048, mendKz1048 } from '#/domain/languages/kz-1048.ts'
import { charsetIn, decoderNamed, KZ_1048 } from './charset-names.ts'

/**
 * The text of an HTML page from its bytes: byte order mark, then UTF-8 where the bytes are that (labels often tell
 * what the page was before it was moved), then the Content-Type header, the `<meta>`, else the Cyrillic charset in
 * which the bytes make words. The Kazakh sister of windows-1251 is mended under whatever label it comes.
 */
export function decodeHtml({ body, contentType }: { body: Uint8Array; contentType: string | null }): string {
  const marked = markOf(body)
  if (marked) return new TextDecoder(marked).decode(body)
  const header = charsetIn(contentType ?? '')
  // UTF-16 and the charset of Japanese mail look like plain ASCII.
  if (header && SEVEN_BIT.test(header)) return decoded({ body, label: header }) ?? utf8(body)
  try {
    // A page may be cut within its last letter: as a part of a stream that is no fault.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true })
    return (body.includes(ESCAPE) ? decoded({ body, label: japanese(body) }) : null) ?? text
  } catch {
    return (
      damagedUtf8(body) ??
      decoded({ body, label: header }) ??
      decoded({ body, label: metaCharset(body) }) ??
      guessed(body)
    )
  }
}

const ESCAPE = 0x1b
const SEVEN_BIT = /^(?:iso-2022|utf-?16)/i

const utf8 = (body: Uint8Array) => new TextDecoder('utf-8').decode(body)

/** A mark of the order of bytes, or an open tag that two bytes a letter give away. */
function markOf(body: Uint8Array): string | null {
  const [first, second, third] = body
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if ((first === 0xff && second === 0xfe) || (first === LESS && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS)) return 'utf-16be'
  return null
}

const LESS = 0x3c

/** Null for no label, an unknown one, and UTF-8 where the bytes are not: the next source is asked. */
function decoded({ body, label }: { body: Uint8Array; label: string | null }): string | null {
  const name = label === null ? null : decoderNamed(label)
  if (name === null || name === 'utf-8') return null
  const text = new TextDecoder(name === KZ_1048 ? 'windows-1251' : name).decode(body)
  return name === KZ_1048 || name === 'windows-1251' ? kazakhMended(text) : text
}

/** A page that was cut inside of a letter, or that holds a few foreign bytes, is UTF-8 all the same. */
function damagedUtf8(body: Uint8Array): string | null {
  const text = utf8(body)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return broken * WHOLE_FOR_BROKEN <= whole ? text : null
}

/** Of the letters of another charset nearly none happens to be UTF-8. */
const WHOLE_FOR_BROKEN = 4

function guessed(body: Uint8Array): string {
  const sample = body.subarray(0, MAX_SAMPLE)
  const ranked = CYRILLIC.map((label) => ({
    label,
    words: cyrillicLikeness(new TextDecoder(label).decode(sample)),
  }))
  const [best] = ranked.sort((a, b) => b.words - a.words)
  return kazakhMended(new TextDecoder(best?.label ?? 'windows-1251').decode(body))
}

/** The usual one of old sites in the region first: it wins where nothing tells. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']
const MAX_SAMPLE = 20_000

/** Mended where it is Kazakh. */
function kazakhMended(text: string): string {
  return isKz1048(text.slice(0, MAX_SEARCHED)) ? mendKz1048(text) : text
}

const MAX_SEARCHED = 200_000

/** The standard says the first 1024 bytes; real pages put scripts before it. */
const META_WITHIN = 65_536

function metaCharset(body: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(body.subarray(0, META_WITHIN))
  const declared = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head)?.[1]
  if (declared) return declared
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,500}/gi)) {
    const charset = charsetIn(tag)
    // A page whose `<meta>` could be read byte by byte cannot be UTF-16: the standard reads it as UTF-8.
    if (charset) return /^utf-?16/i.test(charset) ? 'utf-8' : charset
  }
  return null
}

function japanese(body: Uint8Array): string | null {
  const charset = metaCharset(body)
  return charset && /^iso-2022/i.test(charset) ? charset : null
}

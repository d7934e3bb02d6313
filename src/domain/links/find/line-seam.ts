import { isHostName, isTopLevelDomain } from '../address/known-tlds.ts'

/** Where one line ends in a link and the next begins with something that might be the rest of it. */
export type Seam = {
  /** The last word of the upper line, from where the link begins. */
  head: string
  /** The first word of the lower line, and the word behind it. */
  next: string
  after: string
  /** The character before the link. */
  opener: string
  /** Whether the text is broken to a page width and the upper line is a full one. */
  full: boolean
}

export type SeamReading = {
  joined: boolean
  /** Whether a reader could take it the other way. */
  doubtful: boolean
}

const joined = { joined: true, doubtful: false }
const perhapsJoined = { joined: true, doubtful: true }
const apart = { joined: false, doubtful: false }
const perhapsApart = { joined: false, doubtful: true }

/** The rules in their order: the first that has an answer gives it. */
export function readSeam(seam: Seam): SeamReading {
  for (const rule of rules) {
    const reading = rule(seam)
    if (reading) return reading
  }
  return apart
}

type Rule = (seam: Seam) => SeamReading | null

const rules: readonly Rule[] = [
  schemeIsCut,
  lowerLineStartsAnew,
  hostIsCut,
  hostEndsInDot,
  headIsClosed,
  lowerLineContinues,
  numberIsCut,
  numberIsComplete,
  headAsksForMore,
  bracketIsOpen,
  looksLikePath,
  looksLikeWord,
]

/** «htt⏎ps://…», «https://⏎www.…» */
function schemeIsCut({ head, next }: Seam): SeamReading | null {
  if (!/^(?:h|ht|htt|https?|https?:\/{0,2})$/i.test(head)) return null
  return /^https?:\/\/[\p{L}\p{N}]/iu.test(head + next) ? joined : apart
}

/** A link, a host, a mention, a hashtag, a label or a list number of its own; or no part of an address. */
function lowerLineStartsAnew({ head, next }: Seam): SeamReading | null {
  if (!/^[a-z0-9%?&=/_.~-]/i.test(next) && !/^@[\w.]+\//.test(next)) return apart
  if (/^(?:https?:|www\.|\d{1,3}[.)]$|[-–—]+$)|^[^/?=]*:$|^[\w.+-]+@[\w-]+\.\w/i.test(next)) return apart
  return hasHost(head) && isHostName(hostPart(next)) ? apart : null
}

/** «https://the-flo⏎w.ru/…»: what stands there is no host yet, with the lower line it is one. */
function hostIsCut({ head, next }: Seam): SeamReading | null {
  if (hasHost(head) || /[/?#]/.test(withoutScheme(head))) return null
  return isHostName(hostPart(head + next)) ? joined : apart
}

/** «…news.yahoo.⏎com/…» and «….⏎html»; any other full stop ends a sentence. */
function hostEndsInDot({ head, next }: Seam): SeamReading | null {
  if (!head.endsWith('.')) return null
  const label = /^[a-z]{2,}/i.exec(next)?.[0] ?? ''
  const isHost = !/[/?#]/.test(withoutScheme(head)) && isTopLevelDomain(label) && /^[a-z]+\//i.test(next)
  return isHost || /^(?:[sp]?html?|php|aspx?|jsp)\b/i.test(next) ? joined : apart
}

function headIsClosed({ head }: Seam): SeamReading | null {
  return /[^\p{L}\p{N}/?&=%_#~+-]$/u.test(head) ? apart : null
}

/** «⏎?utm_source=…», «⏎&id=…», «⏎/news/…», «⏎%d0%b0…», «⏎-32967.html» */
function lowerLineContinues({ next }: Seam): SeamReading | null {
  return /^(?:[?&=/_~-][\p{L}\p{N}%]|%[0-9a-f]{2})/iu.test(next) ? joined : null
}

/** Numbers of posts have a known length: a shorter one goes on, a whole one does not. */
function numberIsCut({ head, next }: Seam): SeamReading | null {
  const number = postNumber(head)
  return number && number.text.length < number.length && number.shape.test(next) ? joined : null
}

function numberIsComplete({ head }: Seam): SeamReading | null {
  const number = postNumber(head)
  return number && number.text.length === number.length ? apart : null
}

function headAsksForMore({ head, next }: Seam): SeamReading | null {
  return /[-=?&%_]$/.test(head) && /^[a-z0-9%]/i.test(next) ? joined : null
}

/** «(https://…⏎…)»: the closing twin stands behind the lower word. */
function bracketIsOpen({ head, next, opener }: Seam): SeamReading | null {
  const closer = { '(': ')', '«': '»', '[': ']', '<': '>', '"': '"', '“': '”', '„': '“' }[opener]
  return closer && !head.includes(closer) && next.includes(closer) ? joined : null
}

function looksLikePath({ next, full }: Seam): SeamReading | null {
  const looks = /[/=&%_]|-[^-]*-|\.(?:[sp]?html?|php|aspx?)\b/i.test(next)
  if (!looks) return null
  return full ? joined : perhapsJoined
}

/** A lone Latin word behind a link at the edge of a page of Cyrillic is the end of the link; a number
 *  or a name may begin the next sentence. */
function looksLikeWord({ head, next, after, full }: Seam): SeamReading | null {
  if (!full) return null
  const isSentence = /^[a-z]/i.test(after) || /^(?:19|20)\d\d$|^[A-Z][a-z]+\W*$/.test(next)
  if (isSentence) return apart
  const isNumber = /^\d+$/.test(next)
  return isNumber || (head.endsWith('/') && !/[\d-]/.test(next)) ? perhapsApart : perhapsJoined
}

const numberShapes: readonly { before: RegExp; length: number; shape: RegExp }[] = [
  { before: /facebook\.com\/.*(pfbid\w+)$/i, length: 55, shape: /^\w/ },
  { before: /\/status(?:es)?\/(\d+)$/i, length: 19, shape: /^\d/ },
  { before: /tiktok\.com\/.*\/(?:video|photo)\/(\d+)$/i, length: 19, shape: /^\d/ },
  {
    before: /(?:youtu\.be\/|youtube\.com\/(?:watch\?v=|shorts\/|embed\/|live\/))([\w-]+)$/i,
    length: 11,
    shape: /^[\w-]/,
  },
  { before: /instagram\.com\/(?:.*\/)?(?:p|reels?|tv)\/([\w-]+)$/i, length: 11, shape: /^[\w-]/ },
]

function postNumber(head: string): { text: string; length: number; shape: RegExp } | null {
  for (const { before, length, shape } of numberShapes) {
    const text = before.exec(head)?.[1]
    if (text) return { text, length, shape }
  }
  return null
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '')
}

function hostPart(address: string): string {
  return /^[^/?#:]*/.exec(withoutScheme(address))?.[0] ?? ''
}

function hasHost(address: string): boolean {
  return isHostName(hostPart(address).replace(/^www\./i, ''))
}

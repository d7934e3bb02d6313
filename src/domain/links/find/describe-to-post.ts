import { describeAddress } from '../describe-address.ts'
import type { AddressDescription } from '../describe-address.ts'
import { emoji } from './emoji.ts'
import { postNumber } from './post-number.ts'

/** «…/p/C8hIungMPmD/сілтемесі», «t.me/sko_kitap/57-Telegram»: what is written on behind the number of a post is
 *  no part of it. */
export function describeToPost(raw: string): { raw: string; description: AddressDescription } | null {
  const description = describeAddress(raw)
  if (!description || description.platform === 'site' || description.platform === 'govkz')
    return description && { raw, description }
  for (const length of [
    endOfNumber(raw),
    raw.search(/(?<=\/)\p{Script=Cyrillic}/u),
    startOfTail({ raw, description }),
  ]) {
    const shorter = length > 0 ? describeAddress(raw.slice(0, length)) : null
    if (shorter && isPost(shorter)) return { raw: raw.slice(0, length), description: shorter }
  }
  return { raw, description }
}

/** «…/p/C8hIungMPmD-Instagram»: the number has its length. */
function endOfNumber(raw: string): number {
  const number = postNumber(raw)
  const rest = number && number.text.slice(number.length)
  return rest?.startsWith('-') && isLabel(rest.slice(1)) ? raw.length - rest.length : -1
}

function startOfTail({ raw, description }: { raw: string; description: AddressDescription }): number {
  if (isPost(description) || raw.includes('?')) return -1
  const end = raw.slice(-maxTail)
  const behind = end.search(behindPost)
  return behind < 0 ? -1 : raw.length - end.length + behind
}

/** Longer than what is glued on. */
const maxTail = 60

/** Marks and emoji at the end, perhaps with a word behind them. */
const mark = `(?:[-–—_:|~+*=•]|${emoji})`
const behindPost = new RegExp(`(?<!${mark})${mark}+(?:\\p{L}[\\p{L}\\p{N}]{0,30})?/?$`, 'u')

/** «-Instagram», «-insta2»; a number's own letters are mixed. */
function isLabel(text: string): boolean {
  return /^(?:\p{Lu}?\p{Ll}{1,20}\d?)?$/u.test(text)
}

function isPost({ kind, postId, remarks }: AddressDescription): boolean {
  return kind === 'post' && (postId !== null || remarks.includes('short_link'))
}

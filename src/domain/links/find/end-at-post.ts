import { describeAddress } from '../describe-address.ts'
import { postNumber } from './post-number.ts'

/** «…/p/C8hIungMPmD/сілтемесі», «t.me/sko_kitap/57-Telegram»: what is written on behind the number of a post is
 *  no part of it. */
export function endAtPost(raw: string): string {
  const whole = postNumber(raw)
  if (whole && whole.text.length > whole.length && whole.text[whole.length] === '-' && isLabel(whole.text.slice(whole.length + 1)))
    return raw.slice(0, raw.length - (whole.text.length - whole.length))
  const at = raw.search(/(?<=\/)\p{Script=Cyrillic}/u)
  if (at > 0 && isPost(raw.slice(0, at))) return raw.slice(0, at)
  const tail = raw.search(behindPost)
  return tail > 0 && !isPost(raw) && isPost(raw.slice(0, tail)) ? raw.slice(0, tail) : raw
}

/** Marks and emoji at the end, perhaps with a word behind them. */
const mark = String.raw`[-–—_:|~+*=•\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]`
const behindPost = new RegExp(`(?<!${mark})${mark}+(?:\\p{L}[\\p{L}\\p{N}]{0,30})?/?$`, 'u')

/** «-Instagram», «-insta2»; a number's own letters are mixed. */
function isLabel(text: string): boolean {
  return /^(?:\p{Lu}?\p{Ll}{1,20}\d?)?$/u.test(text)
}

function isPost(text: string): boolean {
  const description = describeAddress(text)
  return description?.kind === 'post' && (description.postId !== null || description.remarks.includes('short_link'))
}

import { leadsOn } from './leads-on.ts'

/** A mark or a word, and behind it a link: not «…?u=https://…», nor what an archive has there. */
export function startsWithScheme({ head, next }: { head: string; next: string }): boolean {
  const label = /^(?<label>[?&%]{0,3}|[^?&%]{0,40}?)https?:\//i.exec(next)?.groups?.label
  if (label === undefined || (/\w=$/.test(label) && head.includes('?'))) return false
  return !/\w/.test(label) || !leadsOn({ head: head + label, rest: '' })
}

/** The date or time with which a message of a chat begins. */
export function isStamp({ next, after, full }: { next: string; after: string; full: boolean }): boolean {
  const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,.:;]?$/.test(next)
  if (isDate && /^(?:\d{1,2}[:.]\d{2}|[-–—]|\p{L})/u.test(after)) return true
  return isDate
    ? !full || next.endsWith(',') || next.includes('.')
    : /^\d{1,2}:\d{2}(?::\d{2})?,?$/.test(next)
}

export function hasPathMarks(word: string): boolean {
  return /[/=&%_]|\w\+\w|-[^-]*-|\.(?:[sp]?html?|php|aspx?)\b/i.test(word)
}

/** «Instagram», «Facebook/Instagram», «telegram»: what labels say. */
export function isName(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}*[/,+&]?)+$/u.test(word) || networkNames.test(word)
}

const networkNames =
  /^(?:(?:instagram|insta?|facebook|fb|telegram|tg|tiktok|tik-tok|youtube|yt|vk|vkontakte|ok|odnoklassniki|threads|whatsapp|twitter|site|sait|web|link|url|ssylka|silteme)[/,+&]?)+$/i

import type { DemoInstitution } from './register.ts'
import { instagramCode, tiktokId } from './social-ids.ts'

export type Topic = 'ostorozhno' | 'ashyq-esik'

interface Post {
  institution: DemoInstitution
  topic: Topic
  /** When it was published; the ids and the page of the press site say so. */
  at: Date
  pressOrigin: string
  /** Only these kinds of platforms; all of its accounts by default. */
  only?: string[]
  /** Lines that take the place of the ordinary ones of a platform. */
  instead?: Partial<Record<string, string>>
}

/** What a press secretary sends in the chat: a greeting and a line for each platform. */
export function chatMessage(post: Post): string {
  const { institution, only, instead } = post
  const wanted = institution.platforms.filter((platform) => !only || only.includes(platform))
  const lines = wanted.map((platform) => instead?.[platform] ?? lineOf[platform]?.(post))
  return ['Қайырлы күн! Барлығын жарияладық:', ...lines.filter(Boolean)].join('\n')
}

type Line = (post: Post) => string | undefined

const lineOf: Record<string, Line | undefined> = {
  site: (post) => `сайт ${page({ ...post, language: 'kk' })} және ${page({ ...post, language: 'ru' })}`,
  instagram: (post) =>
    `инста https://www.instagram.com/p/${instagramCode(serial(post))}/?igsh=MzRlODBiNWFlZA==`,
  facebook: ({ institution, at }) =>
    `фб https://www.facebook.com/${institution.handle}/posts/${String(number(at) + 1000)}`,
  telegram: ({ institution, at }) => `телеграм t.me/${institution.handle}/${String(number(at))}`,
  tiktok: (post) =>
    `тикток https://www.tiktok.com/@${post.institution.handle}/video/${tiktokId(serial(post))}`,
  // A newspaper has no link: its slot takes a reason.
  media: () => undefined,
}

/** The page of an institution's site on the demo's press site. */
export function page({
  institution,
  topic,
  at,
  pressOrigin,
  language,
}: Post & { language: 'kk' | 'ru' }): string {
  return `${pressOrigin}/${institution.code}/${language}/news/${dayOfPage(at)}-${topic}`
}

/** The real article, on the demo's only medium. */
export function articlePage({ pressOrigin, at }: { pressOrigin: string; at: Date }): string {
  return `${pressOrigin}/soltustik-aqparat/ru/news/${dayOfPage(at)}-prokuratura`
}

function dayOfPage(at: Date): string {
  return new Date(at.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)
}

function serial({ institution, at }: Post): { at: Date; serial: number } {
  return { at, serial: institution.code.length * 31 + institution.handle.length }
}

/** A message number that rises with the day. */
function number(at: Date): number {
  return Math.floor(at.getTime() / 86_400_000) - 19_000
}

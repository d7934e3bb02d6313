import type { useTranslations } from 'next-intl'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import { readAddress } from './addresses.ts'

export type Translate = ReturnType<typeof useTranslations<'review'>>
export type MediaNames = ReturnType<typeof useTranslations<'links.media'>>
export type PlatformNames = ReturnType<typeof useTranslations<'links.platforms'>>

type Titled = Pick<
  ReviewLine,
  | 'kind'
  | 'medium'
  | 'title'
  | 'url'
  | 'platform'
  | 'linkKind'
  | 'account'
  | 'slotPlatform'
  | 'slotTitle'
  | 'slotHandle'
>

interface TitleOf {
  line: Titled
  t: Translate
  names: PlatformNames
  media: MediaNames
}

/** What a line is called: its page's own title, else what its address tells. */
export function titleOf({ line, t, names, media }: TitleOf): string {
  const { platform, title, url } = line
  if (line.kind === 'reason') {
    const slot = line.slotTitle ?? (line.slotPlatform && names(line.slotPlatform))
    return slot ? t('titles.reason', { slot }) : t('titles.reasonAlone')
  }
  if (line.medium) return `${media(line.medium)}: ${title ?? ''}`
  if (title) return title
  if (!platform) return readAddress(url ?? '')
  if (platform === 'site') return t('titles.site', { host: hostOf(url ?? '') })
  // An address that hides its account fell into the slot of the only one it can be of.
  const account = accountName({ ...line, account: line.account ?? ownHandle(line) })
  if (line.linkKind === 'profile') return account ? t('titles.profile', { account }) : readAddress(url ?? '')
  // Without a name these titles would say nothing but "post".
  if (!account && named.includes(platform)) return readAddress(url ?? '')
  return t(`titles.${platform}`, { account })
}

function ownHandle({ platform, slotPlatform, slotHandle }: Titled): string | null {
  return platform === slotPlatform ? slotHandle : null
}

const named: readonly string[] = ['instagram', 'tiktok', 'threads', 'x']

function hostOf(url: string): string {
  return readAddress(url).split('/', 1)[0] ?? ''
}

/** The account as people write it; empty when the address does not tell. */
export function accountName({ account, platform }: Pick<Titled, 'account' | 'platform'>): string {
  if (!account) return ''
  return platform && named.includes(platform) ? `@${account.replace(/^@/, '')}` : account
}

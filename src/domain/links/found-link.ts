export const platforms = [
  'instagram',
  'facebook',
  'tiktok',
  'telegram',
  'vk',
  'ok',
  'youtube',
  'threads',
  'whatsapp',
  'x',
  'govkz',
  'site',
] as const
export type Platform = (typeof platforms)[number]

export const linkKinds = ['post', 'profile', 'page', 'file'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What must be fixed. Decided by the spelling alone, without the network; sentences under `itemErrors`. */
export const linkErrors = ['not_web', 'no_host', 'private_address'] as const
export type LinkError = (typeof linkErrors)[number]

/** What may be explained. Sentences under `itemRemarks`. */
export const linkRemarks = [
  'profile_not_post',
  'front_page',
  'file_not_page',
  'short_link',
  'story_expires',
  'members_only',
  'mixed_letters',
  'two_readings',
] as const
export type LinkRemark = (typeof linkRemarks)[number]

/** One address as a text spells it, and what its spelling tells. */
export type FoundLink = {
  /** As the text spells it; line breaks and invisible characters inside it removed. */
  raw: string
  /** Offsets in the given text, end exclusive; what was removed from `raw` lies between them. */
  start: number
  end: number
  /** Redirects unwrapped, tracking parameters gone, the host in Unicode. */
  url: string
  /** Equal for every shape of one publication. */
  key: string
  platform: Platform
  kind: LinkKind
  /** Comparable handle of the owner, see `accountKey`; null where the address does not name one. */
  account: string | null
  postId: string | null
  /** ISO UTC, read from the number of the post; null where the number carries no time. */
  publishedAt: string | null
  /** Cleaned addresses of the other readings of a link that a line break left in doubt. */
  alternatives: string[]
  errors: LinkError[]
  remarks: LinkRemark[]
}

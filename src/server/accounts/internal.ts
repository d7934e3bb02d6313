import type { LinkPlatform } from '../db/generated/enums.ts'

interface Line {
  platform: LinkPlatform | null
  account: string | null
  remarks: string[]
}

/**
 * The account that a line with a remark on it belongs to, as it would stand in the register; null where
 * the remark is another one or the address does not tell. A foreign site is registered as an outlet.
 */
export function accountOfLink({ platform, account, remarks }: Line) {
  if (!platform || !account) return null
  if (remarks.includes('unknown_outlet')) return { platform: 'media' as const, handle: account }
  return remarks.includes('not_your_account') ? { platform, handle: account } : null
}

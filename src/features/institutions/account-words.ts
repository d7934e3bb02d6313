import type { SlotPlatform } from '#/domain/obligations/slots.ts'

interface Named {
  platform: SlotPlatform
  handle: string | null
  title: string | null
}

/** As people write it: a name with @ where the network has it, the address of a site or channel. */
export function addressOf({ platform, handle, title }: Named): string | null {
  return title ?? handleOf({ platform, handle })
}

/** The handle as somebody would type it again. */
export function handleOf({ platform, handle }: Omit<Named, 'title'>): string | null {
  if (!handle) return null
  if (platform === 'telegram') return `t.me/${handle}`
  return at.includes(platform) && !handle.startsWith('@') ? `@${handle}` : handle
}

const at: readonly string[] = ['instagram', 'tiktok', 'youtube', 'threads', 'x']

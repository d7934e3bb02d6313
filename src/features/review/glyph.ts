import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import type { Platform } from '#/ui/platform-glyph.tsx'

/** A page of an outlet is a site by its address, and stands for the slot of the media. */
export function glyphOf({
  kind,
  medium,
  platform,
  slotPlatform,
}: Pick<ReviewLine, 'kind' | 'medium' | 'platform' | 'slotPlatform'>): Platform {
  if (kind === 'offline') return slotPlatform ?? (medium === 'poster' ? 'any' : 'media')
  if (kind === 'link' && slotPlatform !== 'media') return platform ?? 'any'
  return slotPlatform ?? 'any'
}

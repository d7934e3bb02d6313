import * as brands from '#/ui/brand-shapes.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { globe, landmark, link, newspaper } from '#/ui/icons.ts'

export type Platform =
  | 'site'
  | 'telegram'
  | 'instagram'
  | 'facebook'
  | 'tiktok'
  | 'vk'
  | 'youtube'
  | 'ok'
  | 'threads'
  | 'whatsapp'
  | 'x'
  | 'govkz'
  | 'media'
  | 'any'

/** Mark of a network, or the line icon of a kind of outlet; always in the colour of the text. */
export function PlatformGlyph({
  platform,
  size = 20,
  className,
}: {
  platform: Platform
  size?: number
  className?: string
}) {
  return <Icon shape={platformShape(platform)} size={size} className={className} />
}

/** The shape alone, for parts that take one. */
export function platformShape(platform: Platform): Shape {
  return shapes[platform]
}

// Brand marks touch the edge of their grid, line icons keep a margin: a wider grid evens them out.
function brand(fill: string): Shape {
  return { fill, grid: '-1.5 -1.5 27 27' }
}

const shapes: Record<Platform, Shape> = {
  site: globe,
  media: newspaper,
  govkz: landmark,
  any: link,
  telegram: brand(brands.telegram),
  instagram: brand(brands.instagram),
  facebook: brand(brands.facebook),
  tiktok: brand(brands.tiktok),
  vk: brand(brands.vk),
  youtube: brand(brands.youtube),
  ok: brand(brands.ok),
  threads: brand(brands.threads),
  whatsapp: brand(brands.whatsapp),
  x: brand(brands.x),
}

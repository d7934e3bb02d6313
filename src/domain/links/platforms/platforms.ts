import { isWithin } from '../address/host.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { ok } from './ok.ts'
import type { PlatformRules } from './shape.ts'
import { telegram } from './telegram.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { vk } from './vk.ts'
import { whatsapp } from './whatsapp.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

const networks: readonly PlatformRules[] = [
  instagram,
  telegram,
  facebook,
  tiktok,
  vk,
  youtube,
  ok,
  threads,
  whatsapp,
  x,
]

/** The network that a host belongs to; null: a site. */
export function networkOf(host: string): PlatformRules | null {
  return networks.find(({ hosts }) => isWithin({ host, names: hosts })) ?? null
}

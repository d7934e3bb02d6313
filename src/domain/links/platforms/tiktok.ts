import { timeOfTikTok } from './id-time.ts'
import type { PlatformRules } from './shape.ts'

export const tiktok: PlatformRules = {
  platform: 'tiktok',
  hosts: ['tiktok.com', 'tiktokv.com', 'vxtiktok.com'],
  shapes: [
    {
      path: /^\/(?:node\/share\/(?:video|photo)\/)?@(?<account>[\w.-]+)\/(?:video|photo|story)?\/?(?<id>\d{10,})/i,
      kind: 'post',
    },
    { path: /^\/(?:@\/|share\/)?(?:video|photo|v)\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/(?:foryou|explore|following)?$/, query: { item_id: /^(?<id>\d{10,})$/ }, kind: 'post' },
    { path: /^\/(?:embed(?:\/v\d)?|player\/v1|i18n\/share\/video)\/(?<id>\d+)/i, kind: 'post' },
    { host: /^v[mt]\./, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { path: /^\/t\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    {
      path: /^\/(?:embed\/)?@(?<account>[\w.-]+)(?:\/(?:live|avatar|reposts|liked|photo|video|shop))?$/i,
      kind: 'profile',
    },
  ],
  publishedAt: timeOfTikTok,
  keep: ['item_id'],
}

import { timeOfTikTok } from './id-time.ts'
import type { PlatformRules } from './shape.ts'

export const tiktok: PlatformRules = {
  platform: 'tiktok',
  hosts: ['tiktok.com', 'tiktokv.com'],
  shapes: [
    { path: /^\/@(?<account>[\w.-]+)\/(?:video|photo)\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/(?:@\/|share\/)?(?:video|photo|v)\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/(?:embed(?:\/v\d)?|player\/v1|i18n\/share\/video)\/(?<id>\d+)/i, kind: 'post' },
    { host: /^v[mt]\./, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { path: /^\/t\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { path: /^\/@(?<account>[\w.-]+)(?:\/(?:live|avatar|reposts|liked|photo|video))?$/i, kind: 'profile' },
  ],
  publishedAt: timeOfTikTok,
  keep: [],
}

import { timeOfX } from './id-time.ts'
import type { PlatformRules } from './shape.ts'

export const x: PlatformRules = {
  platform: 'x',
  hosts: ['x.com', 'twitter.com', 't.co', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'],
  shapes: [
    { host: /^t\.co$/, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { host: /^pic\./, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { path: /^\/(?:i\/)?(?:web\/)?(?:status(?:es)?|article)\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/@?(?<account>\w{1,20})\/(?:status(?:es)?|article)\/(?<id>\d+)/i, kind: 'post' },
    {
      path: /^\/intent\/(?:user|follow)$/,
      query: { screen_name: /^@?(?<account>\w{1,20})$/ },
      kind: 'profile',
    },
    {
      path: /^\/(?!(?:i|home|search|hashtag|explore|intent|share|login|settings|messages|notifications|tos|privacy|about)(?:\/|$))@?(?<account>\w{1,20})(?:\/(?:with_replies|media|likes|followers|following|highlights|articles))?$/i,
      kind: 'profile',
    },
  ],
  publishedAt: timeOfX,
  keep: ['screen_name'],
}

import { timeOfShortcode } from './id-time.ts'
import type { PlatformRules } from './shape.ts'

export const threads: PlatformRules = {
  platform: 'threads',
  hosts: ['threads.net', 'threads.com'],
  shapes: [
    { path: /^\/@(?<account>[\w.]+)\/post\/(?<id>[\w-]+)/i, kind: 'post' },
    { path: /^\/(?:t|post)\/(?<id>[\w-]+)/i, kind: 'post' },
    { path: /^\/@(?<account>[\w.]+)(?:\/(?:replies|reposts|media|about))?$/i, kind: 'profile' },
  ],
  publishedAt: timeOfShortcode,
  keep: [],
}

import { timeOfInstagramNumber, timeOfShortcode } from './id-time.ts'
import type { PlatformRules } from './shape.ts'

const reserved =
  'accounts|about|api|ar|challenge|developer|direct|directory|emails|explore|graphql|legal|lite|locations|nametag|oauth|p|press|reels?|s|share|stories|tags|tv|web'

export const instagram: PlatformRules = {
  platform: 'instagram',
  hosts: ['instagram.com', 'instagr.am', 'ig.me'],
  shapes: [
    { path: /^\/(?:p|reels?|tv)\/(?!audio(?:\/|$))(?<id>[\w-]{5,})(?:\/|$)/i, kind: 'post' },
    {
      path: /^\/(?!(?:share|reels?|p|tv)\/)(?<account>[\w.]+)\/(?:p|reels?|tv)\/(?<id>[\w-]{5,})(?:\/|$)/i,
      kind: 'post',
    },
    { path: /^\/share\/(?:(?:p|reel|tv)\/)?(?<short>[\w-]+)$/i, kind: 'post', remark: 'short_link' },
    { path: /^\/_[un]\/(?<account>[\w.]+)$/i, kind: 'profile' },
    { host: /^ig\.me$/, path: /^\/m\/(?<account>[\w.]+)$/i, kind: 'profile' },
    { path: /^\/stories\/highlights\/(?<highlight>\d+)/i, kind: 'post' },
    { path: /^\/stories\/(?<account>[\w.]+)\/(?<story>\d+)/i, kind: 'post', remark: 'story_expires' },
    { path: /^\/stories\/(?<account>[\w.]+)$/i, kind: 'profile' },
    { path: /^\/s\/(?<short>[\w=-]+)$/, kind: 'post', remark: 'short_link' },
    {
      path: new RegExp(
        `^/(?!(?:${reserved})(?:/|$))@?(?<account>[\\w.]+)(?:/(?:reels|tagged|channel|saved|info|igtv|live|reposts|followers|following|feed))?$`,
        'i',
      ),
      kind: 'profile',
    },
  ],
  idOf: ({ id, story, highlight }) => id ?? story ?? (highlight ? `highlight-${highlight}` : null),
  publishedAt: (id) => (/^\d{15,}$/.test(id) ? timeOfInstagramNumber(BigInt(id)) : timeOfShortcode(id)),
  keep: [],
}

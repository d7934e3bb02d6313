import type { PlatformRules } from './shape.ts'

const id = /^(?<id>\d+|pfbid\w+)$/i
const reserved =
  'ads|business|events?|gaming|groups|hashtag|help|login|marketplace|media|messages|notes|pages|people|permalink\\.php|photo|photo\\.php|profile\\.php|reel|reels|search|settings|share|stories|story\\.php|video|video\\.php|watch|policies|privacy|l\\.php|legal|docs|public|dialog|plugins'

export const facebook: PlatformRules = {
  platform: 'facebook',
  hosts: ['facebook.com', 'fb.com', 'fb.watch', 'fb.me', 'fb.gg', 'm.me'],
  shapes: [
    { host: /^m\.me$/, path: /^\/(?<account>[\w.]+)$/, kind: 'profile' },
    {
      host: /^fb\.(?:watch|me)$/,
      path: /^\/(?:[a-z]\/)?(?<short>[\w-]+)/,
      kind: 'post',
      remark: 'short_link',
    },
    { path: /^\/share\/(?:[a-z]\/)?(?<short>\w+)$/i, kind: 'post', remark: 'short_link' },
    {
      path: /^\/groups\/(?<group>[^/]+)\/(?:posts|permalink)\/(?:[^/]+\/)?(?<id>\d+|pfbid\w+)/i,
      kind: 'post',
    },
    { path: /^\/groups\/(?<group>[^/]+)$/i, query: { multi_permalinks: /^(?<id>\d+)/ }, kind: 'post' },
    {
      path: /^\/groups\/(?<group>[^/]+)$/i,
      query: { view: /^permalink$/, id: /^(?<id>\d+)/ },
      kind: 'post',
    },
    {
      path: /^\/(?:permalink|story)\.php$/,
      query: { story_fbid: id, id: /^(?<account>\d+)$/ },
      kind: 'post',
    },
    { path: /^\/(?:permalink|story)\.php$/, query: { story_fbid: id }, kind: 'post' },
    { path: /^\/photo(?:\.php|s)?$/, query: { fbid: id }, kind: 'post' },
    { path: /^\/(?:watch(?:\/live)?|video\.php|video\/embed)$/, query: { v: id }, kind: 'post' },
    { path: /^\/video(?:\.php|\/embed)$/, query: { video_id: id }, kind: 'post' },
    { path: /^\/media\/set$/, query: { set: /^(?<id>[\w.]+)$/ }, kind: 'post' },
    { path: /^\/(?:(?<account>[^/]+)\/)?reels?\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/events\/(?:s\/[^/]+\/|\D[^/]*\/)?(?<id>\d+)/i, kind: 'post' },
    { path: /^\/notes\/(?<account>[^/]+)\/[^/]+\/(?<id>\d+)/i, kind: 'post' },
    { path: /^\/stories\/(?<account>\d+)(?:\/|$)/i, kind: 'post', remark: 'story_expires' },
    { path: /^\/(?<account>\d+)_(?<id>\d+)$/, kind: 'post' },
    {
      path: /^\/(?<account>[^/]+)\/(?:posts|videos|photos|activity|notes)\/(?:[^/]+\/)*(?<id>\d+|pfbid\w+)(?:\/|$)/i,
      kind: 'post',
    },
    { path: /^\/(?<account>[^/]+)\/posts\/[^/]+-(?<id>\d+|pfbid\w+)$/i, kind: 'post' },
    { path: /^\/groups\/(?<group>[^/]+)/i, kind: 'profile' },
    { path: /^\/profile\.php$/, query: { id: /^(?<account>\d+)/ }, kind: 'profile' },
    { path: /^\/profile\/(?<account>\d+)/i, kind: 'profile' },
    { path: /^\/people\/[^/]+\/(?<account>\d+)/i, kind: 'profile' },
    {
      path: /^\/(?:pages(?:\/category(?:\/[^/]+)?)?|pg|p)\/(?:[^/]*-)?(?<account>\d{8,})(?:\/|$)/i,
      kind: 'profile',
    },
    { path: /^\/[^/]+-(?<account>\d{12,})$/, kind: 'profile' },
    { path: /^\/(?:pages|pg)\/(?:[^/]+\/)?(?<account>[^/]+)$/i, kind: 'profile' },
    {
      path: new RegExp(
        `^/(?!(?:${reserved})(?:/|$))(?<account>[^/]+)(?:/(?:posts|videos|photos|about|info|reels|reels_tab|photos_stream|albums|events|live|mentions|followers|community|reviews|services|avatar))?$`,
        'i',
      ),
      kind: 'profile',
    },
  ],
  accountOf: ({ account, group }) =>
    group ? `groups/${group.toLowerCase()}` : (account?.toLowerCase() ?? null),
  keep: ['v', 'fbid', 'story_fbid', 'id', 'set', 'multi_permalinks', 'video_id', 'view'],
}

import type { PlatformRules } from './shape.ts'

const id = /^(?<id>[\w-]{6,})/

export const youtube: PlatformRules = {
  platform: 'youtube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'youtubekids.com'],
  shapes: [
    { host: /(?:^|\.)youtu\.be$/, path: /^\/(?:(?:watch|shorts|live)\/)?(?<id>[\w-]{6,})/, kind: 'post' },
    { host: /(?:^|\.)youtu\.be$/, path: /^\/watch$/, query: { v: id }, kind: 'post' },
    { path: /^\/embed\/live_stream$/, query: { channel: /^(?<channel>UC[\w-]+)$/ }, kind: 'profile' },
    { path: /^\/(?:watch|watch_popup|ytscreeningroom|details|movie)?$/, query: { v: id }, kind: 'post' },
    {
      path: /^\/(?:shorts|embed|live|v|e|vi|watch)\/(?!live_stream|videoseries)(?<id>[\w-]{6,})/,
      kind: 'post',
    },
    { path: /^\/(?:post|clip)\/(?<id>[\w-]{6,})/, kind: 'post' },
    {
      path: /^\/channel\/(?<channel>UC[\w-]+)\/community$/,
      query: { lb: /^(?<id>[\w-]{6,})/ },
      kind: 'post',
    },
    { path: /^\/channel\/(?<channel>[\w-]+)/, kind: 'profile' },
    { path: /^\/@(?<account>[^/]+)/, kind: 'profile' },
    { path: /^\/(?<named>(?:c|user)\/[^/]+)/, kind: 'profile' },
    { path: /^\/(?:playlist|embed\/videoseries)$/, query: { list: /^(?<list>[\w-]+)$/ }, kind: 'page' },
  ],
  accountOf: ({ account, channel, named }) => channel ?? (account ?? named)?.toLowerCase() ?? null,
  keep: ['v', 'list', 't', 'lb', 'channel'],
}

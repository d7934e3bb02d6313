import type { PlatformRules } from './shape.ts'

const id = /^(?<id>[\w-]{6,})/

export const youtube: PlatformRules = {
  platform: 'youtube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'youtubekids.com', 'yt.be'],
  shapes: [
    {
      host: /(?:^|\.)(?:youtu|yt)\.be$/,
      path: /^\/(?:(?:watch|shorts|live|embed|v)\/)?(?<id>[\w-]{6,})/,
      kind: 'post',
    },
    { host: /(?:^|\.)youtu\.be$/, path: /^\/(?:watch)?$/, query: { v: id }, kind: 'post' },
    { path: /^\/embed\/live_stream$/, query: { channel: /^(?<channel>UC[\w-]+)$/ }, kind: 'profile' },
    {
      path: /^\/(?:watch|watch_popup|ytscreeningroom|details|movie|shorts|embed|live|live_chat)?$/,
      query: { v: id },
      kind: 'post',
    },
    {
      path: /^\/(?:shorts|embed|live|v|e|vi|watch|video|source)\/(?!live_stream|videoseries)(?<id>[\w-]{6,})/,
      kind: 'post',
    },
    { path: /^\/(?:post|clip)\/(?<id>[\w-]{6,})/, kind: 'post' },
    {
      path: /^\/(?:channel\/(?<channel>UC[\w-]+)|@(?<account>[^/]+)|(?<named>(?:c|user)\/[^/]+))\/(?:community|posts)$/,
      query: { lb: /^(?<id>[\w-]{6,})/ },
      kind: 'post',
    },
    { path: /^\/channel\/(?<channel>[\w-]+)/, kind: 'profile' },
    { path: /^\/@(?<account>[^/]+)/, kind: 'profile' },
    { path: /^\/(?<named>(?:c|user)\/[^/]+)/, kind: 'profile' },
    { path: /^\/(?:playlist|embed\/videoseries)$/, query: { list: /^(?<list>[\w-]+)$/ }, kind: 'page' },
    {
      path: /^\/(?!(?:feed|results|playlist|hashtag|about|premium|gaming|music|kids|account|trending|signin|redirect|t|s|ads|creators|howyoutubeworks|intl|new|index|upload|logout|embed|watch|shorts|live|post|clip|channel|user|c|v|e)(?:\/|$))(?<bare>[\w.-]{3,})(?:\/(?:videos|shorts|streams|live|playlists|community|about|featured))?$/i,
      kind: 'profile',
    },
  ],
  accountOf: ({ account, channel, named, bare }) =>
    channel ?? (account ?? named ?? (bare && `c/${bare}`))?.toLowerCase() ?? null,
  keep: ['v', 'list', 't', 'lb', 'channel'],
}

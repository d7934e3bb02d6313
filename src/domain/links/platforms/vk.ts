import type { Parts, PlatformRules } from './shape.ts'

const types = 'wall|photo|video|clip|album|topic|story|note|market|podcast|audio_playlist|playlist|doc'
const object = new RegExp(`^/?(?<type>${types})(?<owner>-?\\d+)_(?<number>\\w+)`, 'i')

export const vk: PlatformRules = {
  platform: 'vk',
  hosts: ['vk.com', 'vk.ru', 'vkvideo.ru', 'vkplay.live', 'vkplay.ru', 'vkontakte.ru', 'vk.cc', 'vk.me'],
  shapes: [
    { host: /(?:^|\.)vk\.cc$/, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    { query: { z: object }, kind: 'post' },
    { query: { w: object }, kind: 'post' },
    { path: object, kind: 'post' },
    {
      path: /^\/(?:video_ext\.php|video)$/,
      query: { oid: /^(?<owner>-?\d+)$/, id: /^(?<number>\d+)$/ },
      kind: 'post',
    },
    { path: /^\/(?:video\/)?(?:playlist|music\/playlist)\/(?<owner>-?\d+)_(?<number>\d+)/, kind: 'post' },
    { path: /^\/(?:video|clips)\/(?<type>video|clip)(?<owner>-?\d+)_(?<number>\d+)/, kind: 'post' },
    { path: /^\/@(?<account>[\w.]+?)-(?<id>[^/]+)$/, kind: 'post' },
    {
      host: /vkplay\.(?:live|ru)$|^live\.vkvideo\.ru$/,
      path: /^\/(?<account>[\w.]+)\/record\/(?<id>[\w-]+)/,
      kind: 'post',
    },
    { path: /^\/(?:club|public|event)(?<community>\d+)$/, kind: 'profile' },
    { path: /^\/(?:wall|videos|clips|albums|photos|id)(?<owner>-?\d+)$/, kind: 'profile' },
    { path: /^\/(?:clips|video)\/@?(?<account>[a-z][\w.]*)$/i, kind: 'profile' },
    {
      path: /^\/(?!(?:feed|search|video|clips|audios?|docs|im|app\d*|games|market|stickers|settings|login|join|about|write\d*|services)(?:\/|$))@?(?<account>[a-z_][\w.]*)(?:\/all)?$/i,
      kind: 'profile',
    },
  ],
  accountOf: (parts) => owner(parts) ?? parts.account?.toLowerCase() ?? null,
  idOf: ({ id, type, owner: by, number }) => id ?? (number ? `${family(type)}${by}_${number}` : null),
  keep: ['w', 'z', 'oid', 'id', 'hash'],
}

/** Posts carry the number of a community with a minus, its own address without. */
function owner({ owner: number, community }: Parts): string | null {
  if (community !== undefined) return `club${community}`
  if (number === undefined) return null
  return number.startsWith('-') ? `club${number.slice(1)}` : `id${number}`
}

/** A clip is a video in another frame. */
function family(type = 'video'): string {
  return type.toLowerCase() === 'clip' ? 'video' : type.toLowerCase()
}

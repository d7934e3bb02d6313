import type { Parts, PlatformRules } from './shape.ts'

const types =
  'wall|photo|video|clip|album|topic|note|market|product|podcast|audio_playlist|playlist|doc|page|poll|artist'
/** What follows the number (`_r790` a comment, `_ln-…` a list, a key) does not make another post. */
const object = new RegExp(`^/?(?<type>${types})(?<owner>-?\\d+)_(?<number>\\d+)`, 'i')
const story = /^\/?(?<type>story)(?<owner>-?\d+)_(?<number>\d+)/i
const wall = /^\/?(?<type>wall)(?<owner>-?\d+)_(?<number>\d+)/i

export const vk: PlatformRules = {
  platform: 'vk',
  hosts: [
    'vk.com',
    'vk.ru',
    'vkvideo.ru',
    'vkplay.live',
    'vkplay.ru',
    'vkontakte.ru',
    'vk.cc',
    'vk.me',
    'vk.link',
  ],
  shapes: [
    { host: /(?:^|\.)vk\.cc$/, path: /^\/(?<short>\w+)$/, kind: 'post', remark: 'short_link' },
    // What lies over a post (`z`, a picture of it) is not what was handed in.
    { path: wall, kind: 'post' },
    { query: { w: wall }, kind: 'post' },
    { query: { w: story }, kind: 'post', remark: 'story_expires' },
    { query: { z: story }, kind: 'post', remark: 'story_expires' },
    { query: { z: object }, kind: 'post' },
    { query: { w: object }, kind: 'post' },
    { path: object, kind: 'post' },
    { path: story, kind: 'post', remark: 'story_expires' },
    {
      path: /^\/(?:video_ext\.php|video)$/,
      query: { oid: /^(?<owner>-?\d+)$/, id: /^(?<number>\d+)$/ },
      kind: 'post',
    },
    {
      path: /^\/(?:[^/]+\/){1,3}(?<type>video|clip)(?<owner>-?\d+)_(?<number>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:video\/)?(?:music\/)?(?<list>playlist|album)\/(?<owner>-?\d+)_(?<number>\d+)/,
      kind: 'post',
    },
    { path: /^\/@(?<account>[\w.]+?)-(?<id>[^/]+)$/, kind: 'post' },
    { path: /^\/@(?<owner>-?\d+)-(?<id>[^/]+)$/, kind: 'post' },
    {
      host: /vkplay\.(?:live|ru)$|^live\.vkvideo\.ru$/,
      path: /^\/(?<account>[\w.]+)\/record\/(?<id>[\w-]+)/,
      kind: 'post',
    },
    { path: /^\/(?:club|public|event)(?<community>\d+)$/, kind: 'profile' },
    {
      path: /^\/(?:wall|videos|clips|albums|photos|topics|market|audios|id)(?<owner>-?\d+)$/,
      kind: 'profile',
    },
    { path: /^\/(?:clips|video|stories)\/@?(?<account>[a-z][\w.]*)(?:\/all)?$/i, kind: 'profile' },
    {
      path: /^\/(?!(?:feed|search|video|clips|audios?|docs|im|app\d*|games|market|stickers|settings|login|join|about|write\d*|services|away|share|video_ext|pages|music|playlist|trends|for_you|shorts)(?:[./]|$))@?(?<account>[a-z_][\w.]*)(?:\/(?:all|playlists|clips|videos|about))?$/i,
      kind: 'profile',
    },
  ],
  accountOf: (parts) => owner(parts) ?? parts.account?.toLowerCase() ?? null,
  idOf: ({ id, type, list, owner: by, number }) =>
    id ?? (number ? `${family(list ? 'playlist' : type)}${by}_${number}` : null),
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

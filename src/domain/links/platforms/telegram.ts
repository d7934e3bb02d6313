import type { Parts, PlatformRules } from './shape.ts'

const reserved =
  'addemoji|addlist|addstickers|addtheme|bg|boost|c|confirmphone|giftcode|invoice|iv|joinchat|login|m|proxy|s|setlanguage|share|socks|stickers'

export const telegram: PlatformRules = {
  platform: 'telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog', 'tx.me', 'web.telegram.org'],
  shapes: [
    { path: /^\/c\/(?<chat>\d+)\/(?:\d+\/)?(?<id>\d+)$/i, kind: 'post', remark: 'members_only' },
    {
      path: /^\/(?:s\/)?@?(?<account>[a-z]\w{2,})\/s\/(?<story>\d+)$/i,
      kind: 'post',
      remark: 'story_expires',
    },
    { path: /^\/(?:s\/)?@?(?<account>[a-z]\w{2,})\/(?:\d+\/)?(?<id>\d+)(?:-\d+)?$/i, kind: 'post' },
    { path: /^\/(?:\+|joinchat\/)(?<invite>[\w-]+)$/i, kind: 'profile', remark: 'members_only' },
    {
      host: /^(?!www\.|web\.)(?<account>[a-z]\w{2,})\.t\.me$/,
      path: /^\/(?:s\/)?(?:\d+\/)?(?<id>\d+)$/,
      kind: 'post',
    },
    { host: /^(?!www\.|web\.)(?<account>[a-z]\w{2,})\.t\.me$/, path: /^\/(?:s)?$/, kind: 'profile' },
    {
      path: new RegExp(`^/(?:(?:s|boost)/)?(?!(?:${reserved})(?:/|$))@?(?<account>[a-z]\\w{2,})$`, 'i'),
      kind: 'profile',
    },
  ],
  accountOf: owner,
  /** Stories are numbered apart from posts. */
  idOf: ({ id, story }) => id ?? (story ? `s${story}` : null),
  keyOf: (parts) => `${owner(parts)}/${parts.id ?? `s${parts.story}`}`,
  keep: [],
}

function owner({ account, chat }: Parts): string | null {
  return chat ? `c/${chat}` : (account?.toLowerCase() ?? null)
}

import type { PlatformRules } from './shape.ts'

export const ok: PlatformRules = {
  platform: 'ok',
  hosts: ['ok.ru', 'odnoklassniki.ru', 'okl.lt'],
  shapes: [
    { host: /^okl\.lt$/, path: /^\/(?<short>\w+)/, kind: 'post', remark: 'short_link' },
    { path: /^\/(?:video|videoembed|live|web-api\/video\/moviePlayer)\/(?<id>\d+)/i, kind: 'post' },
    {
      path: /^\/(?<type>group|profile)\/?(?<number>\d+)\/(?:topic|statuses|album\/\d+|video|clips)\/(?<id>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?!(?:group|profile)\/?\d)(?<account>[\w.]+)\/(?:topic|statuses|album\/\d+|video|clips)\/(?<id>\d+)/i,
      kind: 'post',
    },
    { path: /^\/dk$/, query: { 'st.mvId': /^(?<id>\d+)$/ }, kind: 'post' },
    { path: /^\/dk$/, query: { 'st.themeId': /^(?<id>\d+)$/ }, kind: 'post' },
    { path: /^\/(?<type>group|profile)\/?(?<number>\d+)/i, kind: 'profile' },
    {
      path: /^\/(?!(?:dk|feed|video|live|music|games|search|marks|gifts|help|dating|apphook|app|market|promo)(?:\/|$))(?<account>[\w.]+)$/i,
      kind: 'profile',
    },
  ],
  accountOf: ({ account, type, number }) =>
    type ? `${type.toLowerCase()}/${number}` : (account?.toLowerCase() ?? null),
  keep: ['st.cmd', 'st.mvId', 'st.groupId', 'st.themeId'],
}

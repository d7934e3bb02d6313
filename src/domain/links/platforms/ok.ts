import type { PlatformRules } from './shape.ts'

export const ok: PlatformRules = {
  platform: 'ok',
  hosts: ['ok.ru', 'odnoklassniki.ru', 'okl.lt'],
  shapes: [
    { host: /^okl\.lt$/, path: /^\/(?<short>\w+)/, kind: 'post', remark: 'short_link' },
    { path: /^\/(?:video|videoembed|live|web-api\/video\/moviePlayer)\/(?<video>\d+)/i, kind: 'post' },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:topic|statuses)\/(?<topic>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:video|clips)\/(?<video>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:album|pphotos|photos)\/(?:\d+\/)?(?<photo>\d+)/i,
      kind: 'post',
    },
    { path: /^\/dk$/, query: { 'st.mvId': /^(?<video>\d+)$/ }, kind: 'post' },
    { path: /^\/dk$/, query: { 'st.themeId': /^(?<topic>\d+)$/ }, kind: 'post' },
    { path: /^\/(?<type>group|profile)\/?(?<number>\d+)/i, kind: 'profile' },
    {
      path: /^\/(?!(?:dk|feed|video|live|music|games|search|marks|gifts|help|dating|apphook|app|market|promo)(?:\/|$))(?<account>[\w.]+)$/i,
      kind: 'profile',
    },
  ],
  accountOf: ({ account, type, number }) =>
    type ? `${type.toLowerCase()}/${number}` : (account?.toLowerCase() ?? null),
  idOf: ({ video, topic, photo }) => video ?? topic ?? photo ?? null,
  keyOf: ({ video, topic, photo }) =>
    video ? `video/${video}` : topic ? `topic/${topic}` : `photo/${photo}`,
  keep: ['st.cmd', 'st.mvId', 'st.groupId', 'st.themeId'],
}

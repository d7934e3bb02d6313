import type { PlatformRules } from './shape.ts'

export const ok: PlatformRules = {
  platform: 'ok',
  hosts: ['ok.ru', 'odnoklassniki.ru', 'okl.lt'],
  shapes: [
    { host: /^okl\.lt$/, path: /^\/(?<short>\w+)/, kind: 'post', remark: 'short_link' },
    {
      path: /^\/(?:video|videoembed|live|clip|moment|web-api\/video\/moviePlayer)\/(?<video>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:topic|topics|statuses)\/(?<topic>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:video|clips)\/(?<video>\d+)/i,
      kind: 'post',
    },
    {
      path: /^\/(?:(?<type>group|profile)\/?(?<number>\d+)|(?<account>[\w.]+))\/(?:(?:album\/\d+|pphotos|photos(?:\/\d+)?|photo)\/(?<photo>\d+)|album\/(?<album>\d+))/i,
      kind: 'post',
    },
    { path: /^\/dk$/, query: { 'st.mvId': /^(?<video>\d+)$/ }, kind: 'post' },
    { path: /^\/dk$/, query: { 'st.discId': /^(?<video>\d+)$/, 'st.discType': /MOVIE/ }, kind: 'post' },
    { path: /^\/dk$/, query: { 'st.discId': /^(?<topic>\d+)$/ }, kind: 'post' },
    { path: /^\/dk$/, query: { 'st.themeId': /^(?<topic>\d+)$/ }, kind: 'post' },
    { path: /^\/(?<type>group|profile)\/?(?<number>\d+)/i, kind: 'profile' },
    { path: /^\/dk$/, query: { 'st.groupId': /^(?<group>\d+)$/ }, kind: 'profile' },
    {
      path: /^\/(?!(?:dk|feed|video|live|music|games|search|marks|gifts|help|dating|apphook|app|market|promo)(?:\/|$))(?<account>[\w.]+)(?:\/(?:topics|photos|albums|video|members|links|about|statuses))?$/i,
      kind: 'profile',
    },
  ],
  accountOf: ({ account, type, number, group }) =>
    group ? `group/${group}` : type ? `${type.toLowerCase()}/${number}` : (account?.toLowerCase() ?? null),
  idOf: ({ video, topic, photo, album }) => video ?? topic ?? photo ?? album ?? null,
  keyOf: ({ video, topic, photo, album }) =>
    video ? `video/${video}` : topic ? `topic/${topic}` : photo ? `photo/${photo}` : `album/${album}`,
  keep: ['st.cmd', 'st.mvId', 'st.groupId', 'st.themeId', 'st.discId', 'st.discType'],
}

import type { Parts, PlatformRules } from './shape.ts'

export const whatsapp: PlatformRules = {
  platform: 'whatsapp',
  hosts: ['whatsapp.com', 'wa.me'],
  shapes: [
    { path: /^\/channel\/(?<channel>\w+)\/(?<id>\d+)/, kind: 'post' },
    { path: /^\/channel\/(?<channel>\w+)$/, kind: 'profile' },
    { host: /^chat\./, path: /^\/(?:invite\/)?(?<invite>\w+)/, kind: 'profile', remark: 'members_only' },
    { host: /^wa\.me$/, path: /^\/(?:(?:message|c|qr)\/)?\+?(?<phone>\w+)$/, kind: 'profile' },
    { path: /^\/catalog\/\+?(?<phone>\d+)$/, kind: 'profile' },
    { path: /^\/send$/, query: { phone: /^\+?(?<phone>\d+)$/ }, kind: 'profile' },
  ],
  accountOf: ({ channel, phone }) => channel ?? phone ?? null,
  keyOf: ({ channel, id }: Parts) => `${channel}/${id}`,
  keep: ['phone'],
}

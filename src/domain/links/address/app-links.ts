import { formatQuery, parseAddress } from './address.ts'
import type { Address } from './address.ts'
import { addressIn } from './disguises.ts'
import { decoded } from './percent.ts'

/** The schemes with which a telephone opens a network's own app, and the host that shows the same page. */
export const appHosts: Readonly<Record<string, string>> = {
  'tg:': 't.me',
  'telegram:': 't.me',
  'vk:': 'vk.com',
  'vkontakte:': 'vk.com',
  'ok:': 'ok.ru',
  'odnoklassniki:': 'ok.ru',
  'instagram:': 'www.instagram.com',
  'barcelona:': 'www.threads.com',
  'fb:': 'www.facebook.com',
  'twitter:': 'x.com',
  'youtube:': 'www.youtube.com',
  'vnd.youtube:': 'www.youtube.com',
  'whatsapp:': 'api.whatsapp.com',
  'viber:': 'viber.com',
  'tiktok:': 'www.tiktok.com',
  'snssdk1180:': 'www.tiktok.com',
  'snssdk1233:': 'www.tiktok.com',
  'musically:': 'www.tiktok.com',
  'intent:': '',
}

/** «tg://resolve?domain=…», «web.telegram.org/k/#@…»: the address at which anybody finds what an app shows. */
export function webAddressOf(address: Address): Address {
  const text = address.host === 'web.telegram.org' ? fromWebTelegram(address) : fromApp(address)
  return (text && parseAddress(text)) || address
}

function fromWebTelegram({ fragment }: Address): string | null {
  const app = /^\??tgaddr=(?<app>[^&]+)/.exec(fragment)?.groups?.app
  const inner = app && parseAddress(decoded(app))
  if (inner) return fromApp(inner)
  const name = /^(?:\/im\?p=)?@(?<name>\w+)/.exec(fragment)?.groups?.name
  if (name) return `https://t.me/${name}`
  const { chat, post } = /^-100(?<chat>\d+)(?:_(?<post>\d+))?/.exec(fragment)?.groups ?? {}
  return chat && post ? `https://t.me/c/${chat}/${post}` : null
}

function fromApp(address: Address): string | null {
  const { scheme, host, path, query } = address
  const home = appHosts[scheme]
  if (home === undefined) return null
  if (/^[^.]+(?:\.[^.]+)+$/.test(host)) return `https://${host}${path}${formatQuery(query)}`
  const valueOf = (name: string) => decoded(query.find((part) => part.name === name)?.value ?? '')
  const shared = ['href', 'text', 'url'].map((name) => addressIn(valueOf(name)))
  const found = shared.find((text) => /^https?:/.test(text))
  if (found) return found
  const parts = { host, last: path.split('/').at(-1) ?? '' }
  const spelled = spellings
    .filter((spelling) => spelling.home === home && spelling.host.test(host))
    .map(({ path: shape }) => filled({ shape, valueOf, parts }))
    .find((text) => text !== null)
  return home && `https://${home}/${spelled ?? `${host}${path}${formatQuery(query)}`}`
}

/** How the apps name what stands at a path of the site; the first of which every part is there. */
const spellings: readonly { home: string; host: RegExp; path: string }[] = [
  { home: 't.me', host: /^resolve$/, path: '{domain}/s/{story}' },
  { home: 't.me', host: /^resolve$/, path: '{domain}/{post}' },
  { home: 't.me', host: /^resolve$/, path: '{domain}' },
  { home: 't.me', host: /^privatepost$/, path: 'c/{channel}/{post}' },
  { home: 't.me', host: /^join$/, path: '+{invite}' },
  { home: 'www.instagram.com', host: /^user$/, path: '{username}' },
  { home: 'www.facebook.com', host: /^(?:profile|page)$/, path: '{last}' },
  { home: 'x.com', host: /^status$/, path: 'i/status/{id}' },
  { home: 'x.com', host: /^user$/, path: '{screen_name}' },
  { home: 'www.youtube.com', host: /^[\w-]{11}$/, path: 'watch?v={host}' },
  { home: 'www.tiktok.com', host: /^aweme$/, path: 'video/{last}' },
]

function filled({
  shape,
  valueOf,
  parts,
}: {
  shape: string
  valueOf: (name: string) => string
  parts: Readonly<Record<string, string>>
}): string | null {
  const names = Array.from(shape.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
  const values = new Map(names.map((name) => [name, parts[name] ?? valueOf(name)]))
  if ([...values.values()].includes('')) return null
  return shape.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))
}

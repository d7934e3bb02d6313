import type { Address } from './address.ts'
import { isWithin, plainHost } from './host.ts'

/** Services that show one thing under many addresses: what tells it apart is its number, wherever it stands. */
const services: readonly { hosts: readonly string[]; path: RegExp; query?: string; key: string }[] = [
  {
    hosts: ['docs.google.com', 'drive.google.com'],
    path: /^\/(?:\w+\/)?(?:u\/\d+\/)?(?:file\/|document\/|spreadsheets\/|presentation\/|forms\/|drive\/)?(?:u\/\d+\/)?(?:d|folders)\/(?!e\/)(?<id>[\w-]{15,})/,
    key: 'drive.google.com',
  },
  {
    hosts: ['docs.google.com', 'drive.google.com', 'drive.usercontent.google.com'],
    path: /^\/(?:u\/\d+\/)?(?:open|uc|download|folderview|viewer)$/,
    query: 'id',
    key: 'drive.google.com',
  },
  {
    hosts: ['docs.google.com'],
    path: /^\/(?:\w+\/)?forms\/(?:u\/\d+\/)?d\/(?<id>e\/[\w-]{15,})/,
    key: 'docs.google.com/forms',
  },
  {
    hosts: ['disk.yandex.ru', 'disk.yandex.kz', 'disk.yandex.com', 'disk.360.yandex.ru', 'yadi.sk'],
    path: /^\/(?<id>[di]\/[^/]+[^]*)$/,
    key: 'disk.yandex',
  },
  {
    hosts: ['dzen.ru', 'zen.yandex.ru', 'zen.yandex.com', 'zen.yandex.kz'],
    path: /^\/(?<id>(?:a|b|media|video\/watch|shorts|suite|id)\/[^]+)$/,
    key: 'dzen.ru',
  },
  { hosts: ['2gis.kz', '2gis.ru', '2gis.com'], path: /^\/(?:[^/]+\/)?(?<id>(?:firm|geo)\/\d+)/, key: '2gis' },
]

/** The key of such a thing; null for the page of any other site. */
export function serviceKey(address: Address): string | null {
  const host = plainHost(address.host)
  const path = address.path.replace(/(?<=[^/])\/$/, '')
  for (const { hosts, path: shape, query, key } of services) {
    const match = isWithin({ host, names: hosts }) && shape.exec(path)
    const id = match && (match.groups?.id ?? address.query.find(({ name }) => name === query)?.value)
    if (id) return `${key}/${id}`
  }
  return null
}

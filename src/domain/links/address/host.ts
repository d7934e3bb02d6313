import { getDomain } from 'tldts'

const doubles = /^(?:www\d?|m|mobile|mobi|amp|touch|wap|pda|lite|turbo)\./

/** The host without the labels that only say how the page is shown: `www.`, `m.`, `amp.` … */
export function plainHost(host: string): string {
  let plain = host
    .replace(/^\.+|\.+$/g, '')
    .replace(/^www\.(?=[^.]+\.)/, '')
    .replace(/^([a-z-]{2,10})\.m\.(?=wikipedia\.org$|wikimedia\.org$)/, '$1.')
  while (doubles.test(plain) && isBelowDomain(plain)) {
    plain = plain.replace(doubles, '')
  }
  return plain
}

function isBelowDomain(host: string): boolean {
  const domain = getDomain(host, { extractHostname: false })
  return domain !== null && domain !== host
}

/** Whether `host` is one of `names` or lies below one. */
export function isWithin({ host, names }: { host: string; names: readonly string[] }): boolean {
  return names.some(
    (name) => host.endsWith(name) && (host.length === name.length || host.at(-1 - name.length) === '.'),
  )
}

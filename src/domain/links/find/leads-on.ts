import { parseAddress } from '../address/address.ts'
import { plainHost } from '../address/host.ts'
import { unwrap } from '../address/unwrap.ts'

/** Whether an address that is spelled as far as `head` takes the one behind it along: a parameter, an archive. */
export function leadsOn({ head, rest }: { head: string; rest: string }): boolean {
  if (!/\.\p{L}[^\s]*[/?]/u.test(head)) return false
  if (/[?&#;][\w.[\]%-]+=$/.test(head)) return true
  const base = /^(?:.*[^\p{L}\p{N}:/.-])?https?:\/\/(?<host>[^\s/?#]+)\/$/iu.exec(head)?.groups?.host
  if (base) return plainHost(base) === plainHost(/^[^\s/?#:]*/.exec(rest)?.[0] ?? '')
  const link = head.slice(Math.max(0, head.search(/https?:\/\/|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}[/?]/iu)))
  return /[/=?_:]$/.test(link) && isWrapper(`${link}https://${standIn}/`)
}

/** Whose address nobody writes: it comes out where the one around it is a wrapper. */
const standIn = 'stand-in.example.kz'

function isWrapper(text: string): boolean {
  const address = parseAddress(text)
  return address !== null && address.host !== standIn && unwrap({ address, known: true }).host === standIn
}

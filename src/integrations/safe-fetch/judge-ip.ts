import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * True when an IP address (as DNS or the URL parser spells it) is an ordinary public one.
 * IPv6 that only wraps an IPv4 (mapped, compatible, NAT64, Teredo) is judged by the IPv4 inside.
 * Nets: the IANA special-purpose registries (RFC 6890 and its updates).
 */
export function isPublicIp(ip: string): boolean {
  if (isIPv4(ip)) return !closedIpv4.check(ip, 'ipv4')
  // A zone (`%eth0`) names an interface of this machine.
  if (!isIPv6(ip) || ip.includes('%')) return false
  const inside = wrappedIpv4(ip)
  if (inside) return inside.every((v4) => !closedIpv4.check(v4, 'ipv4'))
  return openIpv6.check(ip, 'ipv6') && !closedIpv6.check(ip, 'ipv6')
}

const closedIpv4 = netsOf({
  family: 'ipv4',
  nets: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
})
const openIpv6 = netsOf({ family: 'ipv6', nets: ['2000::/3'] })
const closedIpv6 = netsOf({ family: 'ipv6', nets: ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] })

function netsOf({ family, nets }: { family: 'ipv4' | 'ipv6'; nets: string[] }): BlockList {
  const list = new BlockList()
  for (const net of nets) {
    const [address = '', prefix] = net.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** The IPv4 addresses that an IPv6 carries, or null when it is an address of its own. */
function wrappedIpv4(ip: string): string[] | null {
  const groups = groupsOf(ip)
  const head = groups.slice(0, 6).join(':')
  const tail = dotted(groups.slice(6))
  if (head === '0:0:0:0:0:ffff' || head === '0:0:0:0:0:0' || head === '64:ff9b:0:0:0:0') return [tail]
  // Teredo (RFC 4380): the server in groups 2 and 3, the client in the last two with all bits turned.
  if (head.startsWith('2001:0:')) {
    return [dotted(groups.slice(2, 4)), dotted(groups.slice(6).map(flip))]
  }
  return null
}

/** Eight groups in short hex: the URL parser brings every spelling, dotted tails too, into one form. */
function groupsOf(ip: string): string[] {
  const [left = '', right] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split('::')
  const before = left === '' ? [] : left.split(':')
  if (right === undefined) return before
  const after = right === '' ? [] : right.split(':')
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
}

const dotted = (groups: string[]) =>
  groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]).join('.')

const flip = (group: string) => (parseInt(group, 16) ^ 0xffff).toString(16)

/** Whether a spelling names this machine or an inner network. A name that only resolves to one does not show it. */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1))
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number)
  if (octets) return isPrivateV4(octets)
  return innerNames.test(host.replace(/\.$/, ''))
}

/** RFC 6761, 6762, 8375 and the names of routers. */
const innerNames =
  /^(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/

/** Everything that IANA does not call globally reachable. */
function isPrivateV4([a = 0, b = 0, c = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true
  if (a === 100) return b >= 64 && b <= 127
  if (a === 169) return b === 254
  if (a === 172) return b >= 16 && b <= 31
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99)
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100)
  return a === 203 && b === 0 && c === 113
}

/** As the URL standard spells them, lower case and shortened. Only 2000::/3 is public, and tunnels in it hide an IPv4. */
function isPrivateV6(address: string): boolean {
  const mapped = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address)
  if (mapped) return isPrivateV4(octetsOf(mapped.slice(1)))
  const sixToFour = /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(address)
  if (sixToFour) return isPrivateV4(octetsOf(sixToFour.slice(1)))
  return !/^[23][0-9a-f]{3}:/.test(address) || /^2001:(?:0|db8|[12][0-9a-f])?:/.test(address)
}

function octetsOf(groups: string[]): number[] {
  return groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
}

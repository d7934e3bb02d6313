const base = 36
const tMin = 1
const tMax = 26

/** A host name with its `xn--` labels in Unicode (RFC 3492); a label that no registry would give out stays as it is. */
export function hostToUnicode(host: string): string {
  if (!host.includes('xn--')) return host
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? labelToUnicode(label) : label))
    .join('.')
}

function labelToUnicode(label: string): string {
  const decoded = decode(label.slice(4))
  return decoded !== null && isVisible(decoded) && decoded === decoded.normalize('NFC').toLowerCase()
    ? decoded
    : label
}

function isVisible(label: string): boolean {
  // A label of Latin letters alone needs no encoding: it may well read «xn--» again.
  return (
    /[^a-z0-9-]/.test(label) &&
    /^(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{M}\p{So}-])+$/u.test(label)
  )
}

function decode(input: string): string | null {
  const delimiter = input.lastIndexOf('-')
  const output = Array.from(
    delimiter > 0 ? input.slice(0, delimiter) : '',
    (char) => char.codePointAt(0) ?? 0,
  )
  let at = delimiter > 0 ? delimiter + 1 : 0
  let code = 128
  let insertAt = 0
  let bias = 72
  while (at < input.length) {
    const before = insertAt
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(input.charCodeAt(at++))
      if (digit < 0) return null
      insertAt += digit * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (digit < threshold) break
      weight *= base - threshold
    }
    const count = output.length + 1
    bias = adapt({ delta: insertAt - before, count, first: before === 0 })
    code += Math.floor(insertAt / count)
    insertAt %= count
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
    output.splice(insertAt++, 0, code)
  }
  return String.fromCodePoint(...output)
}

/** The URL parser gives host names in small letters. Behind the end stands NaN, which is no digit. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + tMax : -1
}

function adapt({ delta, count, first }: { delta: number; count: number; first: boolean }): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38))
}

/**
 * The head of an HTTP answer (its bytes one to one as letters, the empty line included) as a parser wants it:
 * what browsers forgive is put right, what they refuse is left for the parser to refuse.
 */
export function mendHead(head: string): string {
  const [status = '', ...rest] = head.replace(/^\s+/, '').replace(/\r*\n/g, '\n').split('\n')
  const fields = unfolded(rest).flatMap(fieldOf)
  const lines = [mendStatus(status), ...fields.filter(isNoLength), ...lengthsOf(fields)]
  return [...lines.map((line) => (typeof line === 'string' ? line : line.join(': '))), '', ''].join('\r\n')
}

type Field = [name: string, value: string]

function mendStatus(line: string): string {
  const found = /^HTTP\/(\d)(?:\.(\d))?\s{1,9}(\d{3})(?:\s|$)/i.exec(line)
  if (!found) return line
  const [, major, minor, status] = found
  return `HTTP/1.${major === '1' && minor === '0' ? '0' : '1'} ${String(status)} -`
}

/** A line that begins with a blank goes on where the one before it ended. */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = []
  for (const line of lines) {
    if (!/^[ \t]/.test(line)) whole.push(line)
    else if (whole.length > 0) whole.push(`${String(whole.pop())} ${line.trim()}`)
  }
  return whole
}

/** None for a line that is no field: a warning of the program that wrote the head. */
function fieldOf(line: string): Field[] {
  const at = line.indexOf(':')
  const name = line.slice(0, Math.max(0, at)).trim()
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return []
  return [
    [
      name,
      line
        .slice(at + 1)
        .replace(/[\0-\x08\n-\x1f\x7f]/g, '')
        .trim(),
    ],
  ]
}

const isNamed = (wanted: string) => (field: Field) => field[0].toLowerCase() === wanted
const isNoLength = (field: Field) => !isNamed('content-length')(field)

/** One length however often it is said; none that is no number, or beside chunks that say their own. */
function lengthsOf(fields: readonly Field[]): Field[] {
  if (fields.some((field) => isNamed('transfer-encoding')(field) && /chunked/i.test(field[1]))) return []
  const said = fields.filter(isNamed('content-length')).flatMap(([, value]) => value.split(','))
  const lengths = new Set(said.map((length) => length.trim()).filter((length) => /^\d+$/.test(length)))
  return [...lengths].map((length) => ['Content-Length', length])
}

import { readCalls, type KeyCall } from './calls.ts'

/** No key is asked for that is not there, none is there that nobody asks for. */
export function readUsage({
  files,
  keys,
  dynamicKeys,
}: {
  files: readonly { path: string; text: string }[]
  keys: ReadonlySet<string>
  dynamicKeys: readonly string[]
}): string[] {
  const calls = files.flatMap(readCalls)
  const declared = dynamicKeys.map((pattern) => ({ pattern, matches: matcher(pattern) }))
  const used = new Set<string>()
  const findings = calls.flatMap((call) => {
    const found = [...keys].filter(keyTest({ call, declared }))
    for (const key of found) used.add(key)
    return found.length > 0 ? [] : [complaint(call)]
  })
  const isUsed = (key: string) => used.has(key) || declared.some(({ matches }) => matches.test(key))
  return [
    ...findings,
    ...[...keys].filter((key) => !isUsed(key)).map((key) => `${key}: nobody asks for it`),
    ...declared
      .filter(({ matches }) => ![...keys].some((key) => matches.test(key)))
      .map(({ pattern }) => `scripts/check/messages/dynamic-keys.ts: ${pattern} fits no key`),
    ...declared
      .filter((one) => !calls.some((call) => call.pattern === null && mayMean({ call, declared: one })))
      .map(({ pattern }) => `scripts/check/messages/dynamic-keys.ts: nobody asks for ${pattern} by a value`),
  ]
}

type Declared = { pattern: string; matches: RegExp }

/** Which keys a call may mean; a translator handed in as a parameter may speak from any namespace. */
function keyTest({
  call,
  declared,
}: {
  call: KeyCall
  declared: readonly Declared[]
}): (key: string) => boolean {
  if (call.pattern === null) {
    const fitting = declared.filter((one) => mayMean({ call, declared: one }))
    return (key) => fitting.some(({ matches }) => matches.test(key))
  }
  if (call.namespace === null) return (key) => matcher(`**.${call.pattern}`).test(`.${key}`)
  const full = matcher(call.namespace ? `${call.namespace}.${call.pattern}` : call.pattern)
  return (key) => full.test(key)
}

function mayMean({ call, declared }: { call: KeyCall; declared: Declared }): boolean {
  return declared.pattern.startsWith(call.namespace ? `${call.namespace}.` : '')
}

function complaint({ path, line, namespace, pattern }: KeyCall): string {
  const where = `${path}:${line}`
  if (pattern !== null) return `${where}: no such key: ${namespace === null ? '…' : namespace}.${pattern}`
  return `${where}: the key is not readable here: write it out, or declare it in scripts/check/messages/dynamic-keys.ts`
}

/** `*` stands for some text within a part, `**` for any parts; a key below the pattern fits too (`t.raw`). */
function matcher(pattern: string): RegExp {
  const source = pattern
    .split(/(\*+)/)
    .map((piece) => (piece === '**' ? '.*' : piece === '*' ? '[^.]+' : escaped(piece)))
    .join('')
  return new RegExp(`^${source}(\\.|$)`)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

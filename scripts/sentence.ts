const name = 'Sentence'

/** An error that is shown to the person at the terminal as this one sentence, without a stack. */
export function sentence(text: string): Error {
  const error = new Error(text)
  error.name = name
  return error
}

/** What to print for a failure: the sentence where we know the reason, the whole error otherwise. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === name) return error.message
  if (isDiskFull(error)) return diskFull
  return error.stack ?? error.message
}

export const diskFull =
  'The disk is full: free some space (the database and the build need about 1 GB) and start again.'

/** ENOSPC of our own calls, or the same reported in words by a program that we ran. */
export function isDiskFull(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && (e.code === 'ENOSPC' || e.code === 'EDQUOT' || e.code === '53100')) return true
    if (
      /No space left on device|ENOSPC|Disk quota exceeded|could not (extend|write)[^\n]*: wrote only/i.test(
        e.message,
      )
    )
      return true
  }
  return false
}

/** An error that says what happened by a code, as those of Node do. */
export function codedError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

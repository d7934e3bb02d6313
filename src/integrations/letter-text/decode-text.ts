import { encodingsOf, textsOf } from '../table-in/encoding.ts'

/** The text of a plain file: UTF-8, UTF-16 by its mark, else windows-1251 or its Kazakh sister KZ-1048. */
export function decodeText(bytes: Buffer): string {
  const [encoding] = encodingsOf(bytes)
  return [...textsOf({ bytes, encoding })].join('')
}

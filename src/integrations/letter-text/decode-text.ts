import { mendKz1048 } from '#/domain/languages/kz-1048.ts'
import { encodingOf } from '../table-in/encoding.ts'

/** The text of a plain file: UTF-8, UTF-16 by its mark, else windows-1251 or its Kazakh sister KZ-1048. */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1251' ? mendKz1048(text) : text
}

import { fileTypeFromBuffer } from 'file-type'
import type { MediaType } from '#/domain/files/kinds.ts'
import { mediaTypes } from '#/domain/files/kinds.ts'

/**
 * What a file is, by its first and last bytes and never by its name; null for every kind that the portal does
 * not keep. Nothing is unpacked or parsed: whether the file is whole, the worker finds out.
 */
export async function kindOf({ head, tail }: { head: Buffer; tail: Buffer }): Promise<MediaType | null> {
  if (head.subarray(0, 4).equals(ZIP)) return officeKind(tail)
  const found = await fileTypeFromBuffer(head.subarray(0, SAMPLE))
  if (!found) return isTable(head) ? 'text/csv' : null
  const known = mediaTypes.find((mediaType) => mediaType === found.mime)
  return known === 'application/pdf' || known === 'image/jpeg' || known === 'image/png' ? known : null
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const SAMPLE = 4100

/**
 * The list of a package's parts stands at its end, uncompressed; case and slashes are each writer's own. One that
 * carries macros is none of ours.
 */
function officeKind(tail: Buffer): MediaType | null {
  const start = tail.lastIndexOf(END_OF_ZIP)
  const names = tail.toString('latin1').toLowerCase().replaceAll('\\', '/')
  if (start < 0 || !names.includes('[content_types].xml') || names.includes('vbaproject.bin')) return null
  if (/word\/document\d*\.xml/.test(names)) return OFFICE.word
  return /(?:xl\/|[^/\w])workbook\d*\.xml/.test(names) ? OFFICE.excel : null
}

const END_OF_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const OFFICE = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<string, MediaType>

/** Text in any encoding that Excel writes, and no markup: a page of HTML is text as well. */
function isTable(head: Buffer): boolean {
  const isUtf16 = head.length > 1 && (head.readUInt16LE() === 0xfeff || head.readUInt16LE() === 0xfffe)
  if (!isUtf16 && head.some((byte) => byte < 0x20 && !IN_TEXTS.has(byte))) return false
  return !/^\uFEFF?\s*<[!?a-z]/i.test(new TextDecoder().decode(head.subarray(0, SAMPLE)))
}

/** Tab and ends of lines; what Word means by a line and a page; the mark with which old programs end a file. */
const IN_TEXTS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])

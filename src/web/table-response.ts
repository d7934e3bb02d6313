import { ReadableStream } from 'node:stream/web'
import { oneLine } from '#/domain/text/without-controls.ts'
import type { Row, Sheet } from '#/integrations/table-out/cells.ts'
import { csvBytes } from '#/integrations/table-out/csv.ts'
import { xlsxBytes } from '#/integrations/table-out/xlsx.ts'
import { attachment } from './attachment.ts'

export type { Row, Sheet }

export const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

export interface Table {
  /** As the reader's folder shall show it, in their language, without an ending. */
  name: string
  sheets: readonly Sheet[]
}

/** A table to keep, written while it is sent, at the pace of whoever receives it. */
export function tableResponse({ format, name, sheets }: Table & { format: TableFormat }): Response {
  const { bytes, type } = formats[format]
  return new Response(ReadableStream.from(bytes(sheets)) as BodyInit, {
    headers: {
      'content-type': type,
      'content-disposition': attachment(`${fileName(name)}.${format}`),
      'cache-control': 'no-store',
    },
  })
}

const formats = {
  xlsx: { bytes: xlsxBytes, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { bytes: csvBytes, type: 'text/csv; charset=utf-8' },
}

const LONGEST_NAME = 120

/** Letter numbers hold slashes: what some file system refuses becomes a dash. */
function fileName(name: string): string {
  const plain = oneLine(name).replace(/[/\\:*?"<>|]+/g, '-')
  return plain.slice(0, LONGEST_NAME).trim().replace(/\.+$/, '')
}

import { posix } from 'node:path'
import type { Epoch } from '#/domain/register/import-date.ts'
import { refused } from './refuse.ts'
import { type Element, readXml, type Listener } from './read-xml.ts'
import { type Meter, type Part, partsOf } from './zip.ts'

export interface Workbook {
  /** The first sheet that is not hidden. */
  readonly sheet: Part
  readonly strings: Part | null
  readonly epoch: Epoch
}

/** Finds the sheet by the workbook's own lists; links to other workbooks and macros are not looked at. */
export async function openWorkbook({
  bytes,
  limit,
  meter,
}: {
  bytes: Buffer
  limit: number
  meter: Meter
}): Promise<Workbook> {
  const parts = partsOf({ bytes, limit })
  const book = parts.get(BOOK)
  if (!book) throw refused(parts.has('EncryptedPackage') ? 'encrypted' : 'not_a_table')
  const sheets: { id: string; hidden: boolean }[] = []
  let epoch: Epoch = 1900
  await heard({ part: book, meter, listener: { open } })
  function open({ name, attributes }: Element) {
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904
    if (name !== 'sheet') return
    const id =
      Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key) && key !== 'sheetId')?.[1] ?? ''
    sheets.push({ id, hidden: (attributes.state ?? 'visible') !== 'visible' })
  }
  const targets = await relations({ part: parts.get(RELATIONS), meter })
  const chosen = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  const sheet = parts.get(targets.get(chosen?.id ?? '')?.target ?? '')
  if (!sheet) throw refused('damaged')
  const strings = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'))
  return { sheet, strings: parts.get(strings?.target ?? '') ?? null, epoch }
}

const BOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

async function relations({ part, meter }: { part: Part | undefined; meter: Meter }) {
  const targets = new Map<string, { target: string; type: string }>()
  if (!part) return targets
  const open = ({ name, attributes }: Element) => {
    const { Id = '', Target = '', Type = '', TargetMode } = attributes
    if (name !== 'Relationship' || TargetMode === 'External') return
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target)
    targets.set(Id, { target, type: Type })
  }
  await heard({ part, meter, listener: { open } })
  return targets
}

/** Reads a small part to its end. */
export async function heard(input: { part: Part; meter: Meter; listener: Listener }): Promise<void> {
  const reading = readXml(input)
  while (!(await reading.next()).done);
}

import { posix } from 'node:path'
import type { Epoch } from '#/domain/register/import-date.ts'
import { refused } from './refuse.ts'
import { type Element, readXml, type Listener } from './read-xml.ts'
import { type Meter, type Part, partNamed, type Parts, partsOf } from './zip.ts'

export interface Workbook {
  /** Those that are not hidden, in their order; all where none is shown. */
  readonly sheets: readonly Sheet[]
  readonly strings: Part | null
  readonly epoch: Epoch
}

export interface Sheet {
  readonly part: Part
  /** Where its cells lead by themselves, by what they are called («E2»); reads the sheet once where there are any. */
  readonly links: () => Promise<ReadonlyMap<string, string>>
}

/** Finds the sheets by the package's own lists; links to other workbooks and macros are not looked at. */
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
  const roots = await relations({ parts, of: '', meter })
  const place = [...roots.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? BOOK
  const book = partNamed({ parts, name: place })
  if (!book || /\.bin$|^word\//i.test(place))
    throw refused(parts.has('EncryptedPackage') ? 'encrypted' : 'not_a_table')
  const { listed, epoch } = await sheetsOf({ book, meter })
  const targets = await relations({ parts, of: place, meter })
  const sheets = listed.flatMap(({ id, hidden }) => {
    const target = targets.get(id)
    const part = target && isSheet(target.type) ? partNamed({ parts, name: target.target }) : undefined
    return part
      ? [{ part, hidden, links: () => linksOf({ parts, of: target?.target ?? '', part, meter }) }]
      : []
  })
  const shown = sheets.filter(({ hidden }) => !hidden)
  const chosen = shown.length > 0 ? shown : sheets
  if (chosen.length === 0) throw refused('damaged')
  const strings = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'))
  return { sheets: chosen, strings: partNamed({ parts, name: strings?.target ?? STRINGS }) ?? null, epoch }
}

const BOOK = 'xl/workbook.xml'
const STRINGS = 'xl/sharedStrings.xml'

/** A page of a chart or of an old dialogue is listed among the sheets too. */
function isSheet(type: string): boolean {
  return !/\/(?:chartsheet|dialogsheet|xlMacrosheet)$/i.test(type)
}

async function sheetsOf({ book, meter }: { book: Part; meter: Meter }) {
  const listed: { id: string; hidden: boolean }[] = []
  let epoch: Epoch = 1900
  const open = ({ name, attributes }: Element) => {
    if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epoch = 1904
    if (name !== 'sheet') return
    listed.push({ id: relationOf(attributes), hidden: (attributes.state ?? 'visible') !== 'visible' })
  }
  await heard({ part: book, meter, listener: { open } })
  return { listed, epoch }
}

/** Which relation an element means: `r:id`, whatever the prefix. */
function relationOf(attributes: Element['attributes']): string {
  return Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
}

async function linksOf({ parts, of, part, meter }: { parts: Parts; of: string; part: Part; meter: Meter }) {
  const links = new Map<string, string>()
  const targets = await relations({ parts, of, meter, leadOut: true })
  if (![...targets.values()].some(({ type }) => type.endsWith('/hyperlink'))) return links
  const open = ({ name, attributes }: Element) => {
    const target = name === 'hyperlink' ? targets.get(relationOf(attributes))?.target : undefined
    if (target !== undefined) links.set((attributes.ref ?? '').split(':')[0] ?? '', target)
  }
  await heard({ part, meter, listener: { open } })
  return links
}

/** What a part says of others, their names as the package has them; `of` is empty for the package itself. */
async function relations({
  parts,
  of,
  meter,
  leadOut = false,
}: {
  parts: Parts
  of: string
  meter: Meter
  /** Those that leave the package, and only those. */
  leadOut?: boolean
}) {
  const targets = new Map<string, { target: string; type: string }>()
  const folder = posix.dirname(of)
  const part = partNamed({ parts, name: posix.join(folder, '_rels', `${posix.basename(of)}.rels`) })
  if (!part) return targets
  const open = ({ name, attributes }: Element) => {
    const { Id = '', Target = '', Type = '', TargetMode } = attributes
    if (name !== 'Relationship' || (TargetMode === 'External') !== leadOut) return
    if (leadOut) return targets.set(Id, { target: Target, type: Type })
    const path = decoded(Target.replaceAll('\\', '/'))
    targets.set(Id, { target: path.startsWith('/') ? path.slice(1) : posix.join(folder, path), type: Type })
  }
  await heard({ part, meter, listener: { open } })
  return targets
}

/** A name with a space stands there with its code. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Reads a small part to its end. */
export async function heard(input: { part: Part; meter: Meter; listener: Listener }): Promise<void> {
  const reading = readXml(input)
  while (!(await reading.next()).done);
}

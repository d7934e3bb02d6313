import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { BlobReader, BlobWriter, TextReader, TextWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '#/domain/evidence/manifest.ts'
import { exitCodes } from '#/cli/command.ts'
import { run } from '#/cli/run.ts'
import { verifyPackage } from '#/integrations/evidence-zip/verify-package.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { detachEvidence } from '#/server/evidence/detach.ts'
import { evidenceOfItems, storedEvidence, uploadedForItems } from '#/server/evidence/reads/stored.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { download, page } from '#/server/files/reads.ts'
import { recordPages } from '#/server/files/record-pages.ts'
import { handIn, lastAudit } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { asJob, copyOf, lineOf, photographOf } from './evidence-calls.ts'
import { hashOf } from './file-calls.ts'

const world = useWorld()
const job = (name: string) => asJob({ context: world().as('job'), job: name })
const record = (input: Parameters<typeof recordEvidence>[1]) => recordEvidence(job('capture-evidence'), input)
const rowsOf = (itemId: string) => world().db.prisma.evidence.findMany({ where: { itemId } })

describe('The copy of a page', () => {
  it('is kept once for each verification, with who, when and whence', async () => {
    const { itemId } = await lineOf(world())
    expect(await record(copyOf(itemId))).toEqual({ recorded: true })
    expect(await record(copyOf(itemId))).toEqual({ recorded: false })
    const later = { ...copyOf(itemId), verifiedAt: '2026-12-11T05:00:00.000Z' }
    expect(await record(later)).toEqual({ recorded: true })
    const rows = await rowsOf(itemId)
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({
      actor: 'system:capture-evidence',
      url: 'https://museum.kz/a',
      finalUrl: 'https://museum.kz/b',
      redirects: ['https://museum.kz/a'],
    })
    expect(await lastAudit(world(), itemId)).toMatchObject({ action: 'evidence.record' })
  })

  it('is never changed, removed or emptied', async () => {
    const { itemId } = await lineOf(world())
    await record(copyOf(itemId))
    const { $executeRawUnsafe: execute } = world().db.prisma
    for (const sql of [
      'update evidence set size = 1',
      'delete from evidence',
      'truncate evidence cascade',
      "update evidence_link set hash = '\\x00'",
      'delete from evidence_link',
      'delete from evidence_chain',
    ]) {
      await expect(execute.call(world().db.prisma, sql), sql).rejects.toThrow(/append-only/)
    }
  })

  it('is seen by its institution, and by the department once it was handed in', async () => {
    const { itemId, obligationId } = await lineOf(world())
    await record(copyOf(itemId))
    const [row] = await rowsOf(itemId)
    const id = row?.id ?? ''
    const seen = async (person: PersonName) => {
      const found = await evidenceOfItems(world().as(person), { of: { id: itemId } })
      const one = await storedEvidence(world().as(person), { id }).catch((error: Error) => error.message)
      return [found.length, typeof one === 'string' ? one : 'shown']
    }
    expect(await seen('director')).toEqual([2, 'shown'])
    expect(await seen('press')).toEqual([2, 'shown'])
    expect(await seen('officer')).toEqual([0, 'not_found'])
    await handIn(world(), { obligationId, explain: 'Жоқ' })
    for (const person of ['officer', 'observer', 'ministryOfficer'] as const)
      expect(await seen(person), person).toEqual([2, 'shown'])
    for (const person of ['otherDirector', 'otherOfficer'] as const)
      expect(await seen(person), person).toEqual([0, 'not_found'])
  })
})

describe('An uploaded file', () => {
  const prepared = async (mediaType: 'image/jpeg' | 'application/pdf') => {
    const { itemId, obligationId } = await lineOf(world())
    const fileId = await photographOf(world())
    await world().db.prisma.file.update({ where: { id: fileId }, data: { mediaType } })
    const { attachmentId } = await attachEvidence(world().as('director'), { itemId, fileId })
    const drawn = { width: 1400, height: 1000, sha256: hashOf('anew'), size: 700 }
    await recordPages(job('prepare-file'), { fileId, problem: null, pageCount: 1, pages: [drawn] })
    return { itemId, obligationId, fileId, attachmentId }
  }

  it('is evidence as it was written anew; what the telephone sent is given to nobody', async () => {
    const { itemId, fileId, obligationId } = await prepared('image/jpeg')
    const [row] = await rowsOf(itemId)
    expect(row).toMatchObject({ kind: 'uploaded', mediaType: 'image/webp', size: 700, verifiedAt: null })
    expect(Buffer.from(row?.sha256 ?? []).toString('hex')).toBe(hashOf('anew'))
    await handIn(world(), { obligationId, explain: 'Жоқ' })
    for (const person of ['director', 'officer'] as const) {
      const drawn = await page(world().as(person), { id: fileId, number: 1 })
      expect(drawn).toEqual({ sha256: hashOf('anew') })
      await expect(download(world().as(person), { id: fileId })).rejects.toThrow('not_found')
    }
    await expect(page(world().as('otherDirector'), { id: fileId, number: 1 })).rejects.toThrow('not_found')
    await expect(page(world().as('otherOfficer'), { id: fileId, number: 1 })).rejects.toThrow('not_found')
  })

  it('stays whole where it is a PDF', async () => {
    const { itemId, fileId } = await prepared('application/pdf')
    expect((await rowsOf(itemId))[0]).toMatchObject({ mediaType: 'application/pdf', size: 1200 })
    expect(await download(world().as('director'), { id: fileId })).toMatchObject({ name: 'Фото.jpg' })
  })

  it('can be taken off and put back; its row stays', async () => {
    const { itemId, attachmentId } = await prepared('image/jpeg')
    const director = world().as('director')
    await detachEvidence(director, { attachmentId, removed: true })
    expect(await uploadedForItems(director, { of: { id: itemId } })).toEqual([])
    await expect(detachEvidence(director, { attachmentId, removed: true })).rejects.toThrow('already_done')
    await detachEvidence(director, { attachmentId, removed: false })
    expect(await uploadedForItems(director, { of: { id: itemId } })).toHaveLength(1)
    expect(await rowsOf(itemId)).toHaveLength(1)
  })

  it('of another institution proves nothing here', async () => {
    const { itemId } = await lineOf(world())
    const { fileId } = await prepared('image/jpeg')
    await expect(attachEvidence(world().as('director'), { itemId, fileId })).rejects.toThrow('not_found')
  })
})

describe('A package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-package-'))
  const whole = join(folder, 'whole.zip')
  const changed = join(folder, 'changed.zip')
  let directiveId: string

  beforeAll(async () => {
    process.env.FILES_DIR = folder
    process.env.DATABASE_URL = world().databaseUrl
    const first = await filled()
    // A row of another directive in between, and one after.
    await filled()
    await filled(first.itemId)
    await filled()
    directiveId = first.directiveId
    expect(await zhariya(['evidence', 'export', directiveId, whole])).toMatchObject({ exitCode: 0 })
  })
  afterAll(() => {
    delete process.env.FILES_DIR
    delete process.env.DATABASE_URL
    rmSync(folder, { recursive: true })
  })
  beforeEach(() => rmSync(changed, { force: true }))

  async function filled(known?: string) {
    const itemId = known ?? (await lineOf(world())).itemId
    const copy = copyOf(itemId)
    const files = []
    for (const file of copy.files) {
      const bytes = Buffer.from(`${file.kind} of ${itemId}, ${String(Math.random())}`)
      files.push({ ...file, ...(await storeBytes({ store: openDiskStore(folder), bytes })) })
    }
    const verifiedAt = known ? '2026-12-12T05:00:00.000Z' : copy.verifiedAt
    await record({ ...copy, verifiedAt, files })
    const { obligation } = await world().db.prisma.reportItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { obligation: { select: { directiveId: true } } },
    })
    return { itemId, directiveId: obligation.directiveId }
  }

  it('holds, and says where its chain ends', async () => {
    const proof = await verifyPackage({ path: whole })
    expect(proof).toMatchObject({ faults: [], rows: 4, files: 4 })
    const end = await world().db.prisma.evidenceChain.findUnique({ where: { id: world().departmentId } })
    expect(proof.ends).toEqual([
      {
        chainId: world().departmentId,
        seq: Number(end?.seq),
        hash: Buffer.from(end?.hash ?? []).toString('hex'),
      },
    ])
    expect(await zhariya(['evidence', 'verify', whole])).toMatchObject({ exitCode: exitCodes.done })
  })

  it('is never written over another, and not for a directive that is not there', async () => {
    expect(await zhariya(['evidence', 'export', directiveId, whole])).toMatchObject({ exitCode: 1 })
    expect((await verifyPackage({ path: whole })).faults).toEqual([])
    expect(await zhariya(['evidence', 'export', 'no such', changed])).toMatchObject({ exitCode: 1 })
    expect(await zhariya(['evidence', 'prove'])).toMatchObject({ exitCode: 2 })
  })

  it('names every file of which a byte was changed, or that is gone or new', async () => {
    const names = (await entriesOf(whole)).map(({ name }) => name).filter((name) => name.startsWith('files/'))
    expect(names).toHaveLength(4)
    for (const name of names) {
      await rewrite({ text: ({ name: its, text }) => (its === name ? `${text.slice(0, -1)}!` : text) })
      expect((await verifyPackage({ path: changed })).faults).toEqual([expect.stringContaining(name)])
      await rewrite({ text: ({ name: its, text }) => (its === name ? null : text) })
      expect((await verifyPackage({ path: changed })).faults).toEqual([expect.stringContaining(name)])
    }
    await rewrite({ more: { 'files/new.txt': 'x' } })
    expect((await verifyPackage({ path: changed })).faults).toEqual([
      expect.stringContaining('files/new.txt'),
    ])
  })

  const first = (manifest: Manifest) => manifest.chains[0]?.links ?? []
  it.each<[string, (manifest: Manifest) => void, RegExp]>([
    ['the words of a row', (m) => edit(first(m)[0], (l) => (l.row = moved(l.row))), /words were changed/],
    ['a digest', (m) => edit(first(m)[1], (l) => (l.digest = hashOf('x'))), /does not follow/],
    ['a hash', (m) => edit(first(m)[2], (l) => (l.hash = hashOf('x'))), /does not follow/],
    ['a row of another directive taken out', (m) => void first(m).splice(2, 1), /missing/],
    ['two rows exchanged', (m) => void first(m).reverse(), /missing/],
    ['the beginning', (m) => edit(m.chains[0], (c) => (c.before = hashOf('x'))), /does not follow/],
    ['the last row', (m) => void first(m).pop(), /manifest\.json/],
    ['words about it', (m) => edit(m.about, (a) => (a.number = 'x')), /manifest\.json/],
  ])('names what was done to %s', async (_, change, said) => {
    await rewrite({
      text: ({ name, text }) => {
        if (name !== 'manifest.json') return text
        const manifest = JSON.parse(text) as Manifest
        change(manifest)
        return JSON.stringify(manifest, null, 1)
      },
    })
    const { faults } = await verifyPackage({ path: changed })
    expect(faults.join('\n')).toMatch(said)
    expect(await zhariya(['evidence', 'verify', changed])).toMatchObject({ exitCode: exitCodes.badInput })
  })

  it('names a byte turned anywhere in its files and manifest, and what is no package', async () => {
    const bytes = readFileSync(whole)
    for (const marker of ['screenshot of', 'text of', '"digest"', '"before"']) {
      const turned = Buffer.from(bytes)
      const place = turned.indexOf(marker)
      expect(place, marker).toBeGreaterThan(0)
      turned[place] = (turned[place] ?? 0) ^ 1
      writeFileSync(changed, turned)
      expect((await verifyPackage({ path: changed })).faults, marker).not.toEqual([])
    }
    writeFileSync(changed, 'no package')
    expect((await verifyPackage({ path: changed })).faults).toHaveLength(1)
    expect((await verifyPackage({ path: join(folder, 'nothing') })).faults).toHaveLength(1)
  })

  function edit<Thing>(thing: Thing | undefined, change: (thing: Thing) => void): void {
    if (!thing) throw new Error('nothing to edit')
    change(thing)
  }

  function moved<Row extends { text: string } | undefined>(row: Row): Row {
    return row && { ...row, text: row.text.replace('museum.kz/b', 'museum.kz/c') }
  }

  async function entriesOf(path: string) {
    const reader = new ZipReader(new BlobReader(new Blob([readFileSync(path)])), { useWebWorkers: false })
    const entries = []
    for (const entry of await reader.getEntries()) {
      if (!entry.directory)
        entries.push({ name: entry.filename, text: await entry.getData(new TextWriter()) })
    }
    return entries
  }

  /** The same package with other texts; null leaves one out. */
  async function rewrite({
    text = ({ text }) => text,
    more = {},
  }: {
    text?: (entry: { name: string; text: string }) => string | null
    more?: Record<string, string>
  }) {
    const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 0 })
    const entries = (await entriesOf(whole)).map((entry) => [entry.name, text(entry)] as const)
    for (const [name, words] of [...entries, ...Object.entries(more)]) {
      if (words !== null) await zip.add(name, new TextReader(words))
    }
    writeFileSync(changed, Buffer.from(await (await zip.close()).arrayBuffer()))
  }
})

async function zhariya(argv: string[]) {
  let said = ''
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk)
        done()
      },
    })
  const terminal = { input: Readable.from([]), output: sink(), errors: sink() }
  return { exitCode: await run({ argv, terminal }), said }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { MediaType } from '#/domain/files/kinds.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { addFile } from '#/server/files/add.ts'
import { begin } from '#/server/letters/begin.ts'
import { cancel } from '#/server/letters/cancel.ts'
import { doJob } from '../import-tables.ts'
import { encryptedPdf } from '../setup/pdf.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-letters-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Brings the bytes as the upload route does. */
async function brought(bytes: Uint8Array, mediaType: MediaType = 'application/pdf'): Promise<string> {
  const stored = await storeBytes({ store: openDiskStore(folder), bytes })
  const officer = world().as('officer')
  const { fileId } = await addFile(officer, { ...stored, purpose: 'letter', mediaType, name: 'хат' })
  return (await begin(officer, { fileId, issuerId: world().departmentId })).readingId
}

const work = (readingId: string, signal?: AbortSignal) =>
  doJob({ db: world().db, name: 'read-letter', payload: { readingId }, folder, ...(signal && { signal }) })

const row = (id: string) =>
  world().db.prisma.letterReading.findUniqueOrThrow({ where: { id }, include: { directive: true } })

const letter = () => readFile('prisma/seed/letters/fraud.pdf')

describe('A letter that was dropped', () => {
  it('becomes a draft with both halves and the letter itself', async () => {
    const readingId = await brought(await letter())
    await work(readingId)
    const { state, directive } = await row(readingId)
    expect(state).toBe('done')
    expect(directive).toMatchObject({
      dueRule: 'inclusive',
      sources: [expect.stringContaining('iz.ru/1996945')],
    })
    expect(directive?.dueDate?.toISOString()).toMatch(/-12-22/)
    expect(directive?.textKk).toContain('Басқарма')
    expect(directive?.textRu).toContain('пресс-релизы')
    const files = await world().db.prisma.directiveFile.findMany({
      where: { directiveId: directive?.id ?? '' },
    })
    expect(files).toMatchObject([{ kind: 'letter' }])
  })

  it('is read by another worker where one was stopped, and once', async () => {
    const readingId = await brought(await letter())
    await expect(work(readingId, AbortSignal.abort())).rejects.toThrow()
    expect(await row(readingId)).toMatchObject({ state: 'reading' })
    await work(readingId)
    const { directiveId } = await row(readingId)
    await work(readingId)
    expect(await row(readingId)).toMatchObject({ state: 'done', directiveId })
  })

  it('that was put away is left alone', async () => {
    const readingId = await brought(await letter())
    await cancel(world().as('officer'), { readingId })
    await work(readingId)
    expect(await row(readingId)).toMatchObject({ state: 'cancelled', directiveId: null })
  })

  it('that nobody can open says why', async () => {
    const readingId = await brought(encryptedPdf())
    await work(readingId)
    expect(await row(readingId)).toMatchObject({ state: 'failed', problem: 'encrypted' })
  })

  it('as plain text is read too', async () => {
    const bytes = Buffer.from('Просим в срок до 22 декабря 2026 года направить ссылки на публикации.\0')
    const readingId = await brought(bytes, 'text/plain')
    await work(readingId)
    expect(await row(readingId)).toMatchObject({ state: 'done', directive: { dueRule: 'inclusive' } })
  })
})

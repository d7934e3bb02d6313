import { beforeAll, describe, expect, it } from 'vitest'
import { attachFile } from '#/server/directives/attach-file.ts'
import { detachFile } from '#/server/directives/detach-file.ts'
import { issue } from '#/server/directives/issue.ts'
import { restoreFile } from '#/server/directives/restore-file.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { authorize } from '#/server/authorize.ts'
import { addFile } from '#/server/files/add.ts'
import { changeLog } from '#/server/directives/reads/changes.ts'
import { download, filesOfLetter, filesOfObligation, page } from '#/server/files/reads.ts'
import { recordPages } from '#/server/files/record-pages.ts'
import { lastAudit, makeDirective, makeDraft } from '../factories.ts'
import { workingDay, type PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { reasons } from './change-calls.ts'
import { attached, bring, hashOf, pdfFile } from './file-calls.ts'

const world = useWorld()
const officer = () => world().as('officer')
const prepare = () => ({ ...world().as('job'), actor: { kind: 'system' as const, job: 'prepare-file' } })

const drawn = {
  problem: null,
  pageCount: 2,
  pages: [1, 2].map((n) => ({ width: 10, height: 20, sha256: hashOf(`${n}`), size: 900 })),
}

describe('A file of a letter', () => {
  let made: Awaited<ReturnType<typeof attached>>
  beforeAll(async () => {
    made = await attached(world())
    await recordPages(prepare(), { fileId: made.fileId, ...drawn })
  })

  it.each([
    ['anonymous', 'sign_in_required'],
    ['otherOfficer', 'not_found'],
  ] as [PersonName, string][])('is not for %s', async (person, code) => {
    const read = () => download(world().as(person), { id: made.fileId })
    await expect(read()).rejects.toMatchObject({ code })
    await expect(page(world().as(person), { id: made.fileId, number: 1 })).rejects.toMatchObject({ code })
  })

  it.each([
    'director',
    'press',
    'otherDirector',
    'observer',
    'officer',
    'ministryOfficer',
    'admin',
  ] as PersonName[])('is for %s', async (person) => {
    const file = await download(world().as(person), { id: made.fileId })
    expect(file).toMatchObject({ name: 'Хат.pdf', mediaType: 'application/pdf' })
    await page(world().as(person), { id: made.fileId, number: 2 })
  })

  it('has the pages that were drawn and no others', async () => {
    await expect(page(officer(), { id: made.fileId, number: 3 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is not for an institution that the letter does not address', async () => {
    const audience = { kinds: [], districtIds: [], institutionIds: [world().libraryId], excludedIds: [] }
    const { directiveId } = await makeDirective(world(), { audience })
    const fileId = await bring(world())
    await attachFile(officer(), { directiveId, fileId, kind: 'letter' })
    await download(world().as('otherDirector'), { id: fileId })
    const read = () => download(world().as('director'), { id: fileId })
    await expect(read()).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of a draft is for those who write drafts', async () => {
    const { id: directiveId } = await makeDraft(world())
    const fileId = await bring(world())
    await attachFile(officer(), { directiveId, fileId, kind: 'letter' })
    await download(officer(), { id: fileId })
    for (const person of ['observer', 'director'] as const)
      await expect(download(world().as(person), { id: fileId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('from above is for the department alone, and does not hide the letter itself', async () => {
    const { directiveId, obligationId, fileId: letterId } = await attached(world())
    const fileId = await bring(world())
    await attachFile(officer(), { directiveId, fileId, kind: 'parent' })
    await download(officer(), { id: fileId })
    const director = world().as('director')
    await expect(download(director, { id: fileId })).rejects.toMatchObject({ code: 'not_found' })
    const scope = authorize(director, 'obligation.read')
    const shown = await filesOfObligation(director, { obligationId, scope })
    expect(shown.map(({ file }) => file.id)).toEqual([letterId])
  })

  it('taken off stays with the department and leaves the institution', async () => {
    const { fileId, attachmentId, obligationId, directiveId } = await attached(world())
    await detachFile(officer(), { attachmentId, ...reasons })
    await expect(detachFile(officer(), { attachmentId, ...reasons })).rejects.toMatchObject({
      code: 'already_done',
    })
    const read = () => download(world().as('director'), { id: fileId })
    await expect(read()).rejects.toMatchObject({ code: 'not_found' })
    const scope = authorize(world().as('director'), 'obligation.read')
    expect(await filesOfObligation(world().as('director'), { obligationId, scope })).toEqual([])
    const staff = authorize(officer(), 'directive.read')
    const kept = await filesOfLetter(officer(), { directiveId, scope: staff, drafts: true })
    expect(kept).toHaveLength(1)
    await restoreFile(officer(), { attachmentId })
    await read()
    expect(await lastAudit(world(), directiveId)).toMatchObject({ action: 'directive.restore_file' })
  })
})

describe('The signed letter of an issued directive', () => {
  it.each([
    [{}, { reasonKk: 'required', reasonRu: 'required' }],
    [{ reasonKk: 'Қате', reasonRu: '  ' }, { reasonRu: 'required' }],
    [{ reasonRu: 'Ошибка' }, { reasonKk: 'required' }],
  ])('does not leave it with %j for a reason', async (given, fields) => {
    const { attachmentId, directiveId } = await attached(world())
    const taken = detachFile(officer(), { attachmentId, ...given })
    await expect(taken).rejects.toMatchObject({ code: 'invalid', details: { fields } })
    const found = await world().db.prisma.directiveFile.findMany({ where: { directiveId } })
    expect(found.map(({ removedAt }) => removedAt)).toEqual([null])
  })

  it('leaves it with a reason, which its history keeps; staff still open the file', async () => {
    const { attachmentId, directiveId, fileId } = await attached(world())
    await detachFile(officer(), { attachmentId, ...reasons })
    await attachFile(officer(), { directiveId, fileId: await bring(world()), kind: 'letter' })
    const scope = authorize(officer(), 'directive.read')
    const log = await changeLog(officer(), { scope, directiveId, limit: 9 })
    expect(log.map(({ action }) => action)).toEqual([
      'directive.attach_file',
      'directive.detach_file',
      'directive.attach_file',
      'directive.issue',
    ])
    expect(log[1]).toMatchObject({ before: { fileId, name: 'Хат.pdf' }, after: reasons })
    await download(officer(), { id: fileId })
    await download(world().as('observer'), { id: fileId })
  })

  it('of a draft leaves it with a click, and its history does not begin before the issue', async () => {
    const draft = await makeDraft(world())
    const directiveId = draft.id
    const { attachmentId } = await attachFile(officer(), {
      directiveId,
      fileId: await bring(world()),
      kind: 'letter',
    })
    await detachFile(officer(), { attachmentId })
    await issue(officer(), draft)
    const scope = authorize(officer(), 'directive.read')
    const log = await changeLog(officer(), { scope, directiveId, limit: 9 })
    expect(log.map(({ action }) => action)).toEqual(['directive.issue'])
  })
})

describe('Attaching', () => {
  it('takes no file of another department', async () => {
    const { fileId } = await addFile(world().as('otherOfficer'), pdfFile())
    const { directiveId } = await makeDirective(world())
    const attach = () => attachFile(officer(), { directiveId, fileId, kind: 'letter' })
    await expect(attach()).rejects.toMatchObject({ code: 'not_found' })
  })

  it('refuses a letter that was taken back', async () => {
    const { directiveId } = await makeDirective(world())
    await withdraw(officer(), { directiveId, reasonKk: 'Қате', reasonRu: 'Ошибка' })
    const attach = async () =>
      attachFile(officer(), { directiveId, fileId: await bring(world()), kind: 'letter' })
    await expect(attach()).rejects.toMatchObject({ code: 'directive_withdrawn' })
  })

  it('twice is once, and the twenty-first is one too many', async () => {
    const { directiveId, fileId, attachmentId } = await attached(world())
    expect(await attachFile(officer(), { directiveId, fileId, kind: 'letter' })).toEqual({ attachmentId })
    for (let n = 1; n < 20; n += 1)
      await attachFile(officer(), { directiveId, fileId: await bring(world()), kind: 'attachment' })
    const one = { directiveId, fileId: await bring(world()), kind: 'attachment' as const }
    await expect(attachFile(officer(), one)).rejects.toMatchObject({
      details: { fields: { file: 'too_many' } },
    })
  })

  it('queues the drawing of a PDF with its own commit, and none of a DOCX', async () => {
    const { fileId, directiveId } = await attached(world())
    const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const
    const word = await addFile(officer(), { ...pdfFile(), mediaType: docx, name: 'a.docx' })
    await attachFile(officer(), { directiveId, ...word, kind: 'attachment' })
    const queued = (id: string) =>
      world().db.prisma
        .$queryRaw`select 1 from pgboss.job where name = 'prepare-file' and data->>'fileId' = ${id}`
    expect(await queued(fileId)).toHaveLength(1)
    expect(await queued(word.fileId)).toHaveLength(0)
    expect(await world().db.prisma.file.findUnique({ where: { id: word.fileId } })).toMatchObject({
      state: 'ready',
    })
  })

  it('after issue is marked as later, and leaves its trace', async () => {
    const { directiveId } = await makeDirective(world())
    const later = world().as('officer', new Date(workingDay.getTime() + 86_400_000))
    const { attachmentId } = await attachFile(later, {
      directiveId,
      fileId: await bring(world()),
      kind: 'attachment',
    })
    const scope = authorize(officer(), 'directive.read')
    const [file] = await filesOfLetter(officer(), { directiveId, scope, drafts: false })
    expect(file).toMatchObject({ id: attachmentId, addedAt: later.now })
    expect(file?.directive.issuedAt?.getTime()).toBeLessThan(later.now.getTime())
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'directive.attach_file',
      organisationId: world().departmentId,
      after: { attachmentId, kind: 'attachment', name: 'Хат.pdf' },
    })
  })
})

describe('A file', () => {
  it('of a kind that its purpose does not take is refused', async () => {
    const csv = { ...pdfFile(), mediaType: 'text/csv' as const }
    await expect(addFile(officer(), csv)).rejects.toMatchObject({ code: 'file_kind_unknown' })
    await expect(addFile(officer(), { ...csv, purpose: 'import' })).resolves.toBeTruthy()
  })

  it('is called by the last part of its name and ends as its kind does', async () => {
    const { fileId } = await addFile(officer(), { ...pdfFile(), name: '..\\\\x/Хат.pdf.exe' })
    const file = await world().db.prisma.file.findUniqueOrThrow({ where: { id: fileId } })
    expect(file.name).toBe('Хат.pdf.exe.pdf')
    expect(await lastAudit(world(), fileId)).toMatchObject({ action: 'file.add' })
  })

  it('is looked into once: a second finding changes nothing', async () => {
    const { fileId } = await attached(world())
    expect(await recordPages(prepare(), { fileId, ...drawn })).toEqual({ recorded: true })
    const broken = { fileId, problem: 'broken' as const, pageCount: 0, pages: [] }
    expect(await recordPages(prepare(), broken)).toEqual({ recorded: false })
    expect(await world().db.prisma.file.findUnique({ where: { id: fileId } })).toMatchObject({
      state: 'ready',
      pageCount: 2,
    })
  })
})

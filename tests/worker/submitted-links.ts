import { randomUUID } from 'node:crypto'
import type { Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'
import { enqueue } from '#/server/jobs/enqueue.ts'
import { snapshot } from '../factories.ts'

/** As the job runner makes it, for enqueueing and for calling a handler by hand. */
export const workerContext = (db: Database): Context => ({
  actor: { kind: 'system', job: 'verify-link' },
  now: new Date(),
  db,
  requestId: 'test',
})

/** One obligation that takes links. */
export async function createObligation({ prisma }: Database): Promise<string> {
  const department = await prisma.organisation.create({
    data: organisation('department'),
    select: { id: true },
  })
  const institution = await prisma.organisation.create({
    data: { ...organisation('museum'), parentId: department.id },
    select: { id: true },
  })
  const directive = await prisma.directive.create({
    data: {
      issuerId: department.id,
      createdById: department.id,
      letterDate: new Date('2026-11-20T00:00:00Z'),
      subjectRu: 'О профилактике телефонного мошенничества',
      textRu: 'Просим опубликовать пресс-релиз: мошенники звонят от имени банка и просят код из сообщения.',
      subjectKk: 'Телефон алаяқтығының алдын алу туралы',
      textKk: 'Алаяқтар банк атынан қоңырау шалып, хабарламадағы кодты сұрайтыны туралы жариялаңыз.',
    },
    select: { id: true },
  })
  const obligation = await prisma.obligation.create({
    data: {
      ...snapshot,
      directiveId: directive.id,
      institutionId: institution.id,
      lateFrom: new Date('2026-12-22T19:00:00Z'),
    },
    select: { id: true },
  })
  return obligation.id
}

/** A link that waits for its verdict, without the job. */
export async function createLink({
  db,
  obligationId,
  url,
}: {
  db: Database
  obligationId: string
  url: string
}): Promise<string> {
  const item = await db.prisma.reportItem.create({
    data: {
      obligationId,
      kind: 'link',
      url,
      // One post may be handed in once; these tests look at some pages again.
      key: randomUUID(),
      platform: 'site',
      linkKind: 'page',
      verdict: 'pending',
      createdById: obligationId,
    },
    select: { id: true },
  })
  return item.id
}

/** A link and its job, committed together as a submission commits them. */
export async function submitLink(input: {
  db: Database
  obligationId: string
  url: string
}): Promise<string> {
  const itemId = await createLink(input)
  await input.db.prisma.$transaction((tx) =>
    enqueue(tx, workerContext(input.db), { name: 'verify-link', payload: { itemId } }),
  )
  return itemId
}

export interface Seen {
  verdict: string | null
  /** Codes. */
  reasons: string[]
  httpStatus: number | null
  title: string | null
}

export async function seenBehind({ db, itemId }: { db: Database; itemId: string }): Promise<Seen> {
  const { reasons, ...seen } = await db.prisma.reportItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { verdict: true, reasons: true, httpStatus: true, title: true },
  })
  return { ...seen, reasons: (reasons as { code: string }[]).map(({ code }) => code) }
}

/** What the worker found, once it is not pending any more. */
export async function verdictOn({
  db,
  itemId,
  withinMs,
}: {
  db: Database
  itemId: string
  withinMs: number
}): Promise<Seen> {
  const end = performance.now() + withinMs
  for (;;) {
    const seen = await seenBehind({ db, itemId })
    if (seen.verdict !== 'pending') return seen
    if (performance.now() > end) throw new Error(`no verdict within ${withinMs} ms`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

function organisation(kind: 'department' | 'museum') {
  return { kind, nameKk: kind, nameRu: kind, shortKk: kind, shortRu: kind }
}

import { randomUUID } from 'node:crypto'
import { demoEmail, demoPassword } from '#/contracts/demo.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { hashPassword } from '#/lib/password.ts'
import { snapshot } from '../factories.ts'

export const INSTITUTIONS = 300

export interface Stage {
  db: Database
  directiveId: string
  /** Reports with one unsent link each, for the submit bench. */
  reports: { obligationId: string; itemId: string }[]
  directorEmail: string
}

/** A department's 300 institutions with six slots each, and reports that only wait for the button. */
export async function setStage({
  databaseUrl,
  reports,
}: {
  databaseUrl: string
  reports: number
}): Promise<Stage> {
  const db = await openDatabase({ url: databaseUrl })
  const department = await db.prisma.organisation.findFirstOrThrow({
    where: { kind: 'department' },
  })
  const institutions = await db.prisma.organisation.createManyAndReturn({
    data: Array.from({ length: INSTITUTIONS }, (_, place) => ({
      kind: 'library' as const,
      parentId: department.id,
      phone: '+7 7152 00-00-00',
      nameKk: `«№ ${String(place + 1)} аудандық кітапхана» КММ`,
      nameRu: `КГУ «Районная библиотека № ${String(place + 1)}»`,
      shortKk: `№ ${String(place + 1)} кітапхана`,
      shortRu: `Библиотека № ${String(place + 1)}`,
    })),
    select: { id: true },
  })
  const director = await db.prisma.person.create({
    data: {
      email: demoEmail('bench'),
      passwordHash: await hashPassword(demoPassword),
      postKk: 'Директор',
      postRu: 'Директор',
      memberships: { create: { role: 'director', organisationId: department.id } },
    },
  })
  const ids = institutions.map(({ id }) => id)
  const made = { db, departmentId: department.id, by: director.id, institutionIds: ids }
  const directiveId = await matrixDirective(made)
  const waiting = []
  for (let from = 0; from < reports; from += INSTITUTIONS) waiting.push(...(await submitDirective(made)))
  await db.prisma.$executeRaw`analyze`
  return { db, directiveId, reports: waiting, directorEmail: director.email }
}

interface Made {
  db: Database
  departmentId: string
  by: string
  institutionIds: string[]
}

const platforms = ['site', 'instagram', 'facebook', 'telegram', 'tiktok', 'media'] as const

/** The directive of the dashboard: every cell filled, in changing states. */
async function matrixDirective(made: Made): Promise<string> {
  const { db, by } = made
  const { directiveId, obligations } = await directive({ ...made, dueInDays: 20 })
  const slots = await db.prisma.slot.createManyAndReturn({
    data: obligations.flatMap((obligationId) =>
      platforms.map((platform, position) => ({ obligationId, platform, position, handle: 'account' })),
    ),
    select: { id: true, obligationId: true, position: true },
  })
  const filled = slots.filter((_, place) => place % 5 !== 0)
  await db.prisma.reportItem.createMany({
    data: filled.map(({ id, obligationId }, place) => ({
      ...item({ obligationId, by }),
      slotId: id,
      remarks: place % 7 === 0 ? ['profile_not_post'] : [],
    })),
  })
  await db.prisma.$executeRaw`
    update obligation set progress = 'in_progress', acknowledged_at = now() where directive_id = ${directiveId}::uuid`
  return directiveId
}

async function submitDirective(made: Made): Promise<{ obligationId: string; itemId: string }[]> {
  const { db, by } = made
  const { obligations } = await directive({ ...made, dueInDays: 10 })
  const slots = await db.prisma.slot.createManyAndReturn({
    data: obligations.map((obligationId) => ({ obligationId, platform: 'any', position: 0 })),
    select: { id: true, obligationId: true },
  })
  const items = await db.prisma.reportItem.createManyAndReturn({
    data: slots.map(({ id, obligationId }) => ({ ...item({ obligationId, by }), slotId: id })),
    select: { id: true, obligationId: true },
  })
  return items.map(({ id, obligationId }) => ({ itemId: id, obligationId }))
}

function item({ obligationId, by }: { obligationId: string; by: string }) {
  const url = `https://example.kz/${randomUUID()}`
  return { obligationId, kind: 'link' as const, url, key: url, platform: 'site' as const, createdById: by }
}

async function directive({ db, departmentId, by, institutionIds, dueInDays }: Made & { dueInDays: number }) {
  const now = new Date()
  const due = new Date(now.getTime() + dueInDays * 86_400_000)
  const { id } = await db.prisma.directive.create({
    data: {
      issuerId: departmentId,
      createdById: by,
      number: randomUUID(),
      letterDate: now,
      issuedAt: now,
      subjectKk: 'Хат',
      subjectRu: 'Письмо',
      textKk: 'Мәтін',
      textRu: 'Текст',
      dueDate: due,
      lateFrom: due,
      platforms: [...platforms],
    },
  })
  const rows = await db.prisma.obligation.createManyAndReturn({
    data: institutionIds.map((institutionId) => ({
      ...snapshot,
      directiveId: id,
      institutionId,
      lateFrom: due,
    })),
    select: { id: true },
  })
  return { directiveId: id, obligations: rows.map((row) => row.id) }
}

import { randomUUID } from 'node:crypto'
import { dateOf } from '#/domain/calendar/zone.ts'
import type { ReadLetter } from '#/domain/letters/letter.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import type { Context } from '#/server/context.ts'
import { begin } from '#/server/letters/begin.ts'
import { record } from '#/server/letters/record.ts'
import type { World } from './people.ts'

/** A letter of the department that nobody wants read any more. */
export async function putAwayLetter({
  db,
  departmentId,
}: Pick<World, 'db' | 'departmentId'>): Promise<string> {
  const data = { departmentId, text: 'Хат', state: 'cancelled', createdById: randomUUID() } as const
  return (await db.prisma.letterReading.create({ data })).id
}

/** A draft made of a letter whose halves differ, with these words in it; whoever of two reads it first makes it. */
export async function draftFromLetter({
  world,
  words,
  apart = '',
  unclear = [],
}: {
  world: World
  words: string
  /** What only the Kazakh half says. */
  apart?: string
  /** What its scan leaves in doubt. */
  unclear?: ReadLetter['unclear']
}): Promise<string> {
  const text = `Директорам подведомственных учреждений

Просим разместить пресс-релизы на всех площадках. ${words}

Просим в срок до 22 декабря 2030 года направить ссылки.

Ведомстволық бағынысты мекемелердің директорларына

Барлық алаңдарда орналастыруды сұраймыз. ${words} ${apart}

Сілтемелерді 2030 жылғы 23 желтоқсанға дейін жіберуді сұраймыз.`
  const officer = world.as('officer')
  const { readingId } = await begin(officer, { text, issuerId: world.departmentId })
  const worker: Context = { ...officer, actor: { kind: 'system', job: 'read-letter' } }
  const reading = { ...readLetter({ text, reference: dateOf(officer.now) }), unclear }
  await record(worker, { readingId, text, reading })
  const made = await world.db.prisma.letterReading.findUniqueOrThrow({ where: { id: readingId } })
  return made.directiveId ?? ''
}

import type { Due } from '#/domain/calendar/deadline.ts'
import { Problem } from '#/domain/problem.ts'
import { authorize, type DepartmentScope, type InstitutionScope, may, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import type { DueRule } from '../db/generated/enums.ts'
import { personOf } from '../people/internal.ts'
import { hashOf } from '../sessions/internal.ts'
import { countFeed } from '../sessions/internal/limits.ts'

/** One deadline as a calendar shows it. */
export interface FeedEntry {
  /** Of an obligation for whoever reports, of a directive for staff; never the same twice. */
  id: string
  kind: 'obligation' | 'directive'
  number: string
  subjectKk: string
  subjectRu: string
  /** Whose report; null for staff. */
  institutionKk: string | null
  institutionRu: string | null
  due: Due
  lateFrom: Date
  /** Nothing is expected any more: withdrawn, exempt, or taken off control before its day. */
  cancelled: boolean
  accepted: boolean
  /** Rises with every change. */
  sequence: number
  changedAt: Date
}

/**
 * The call of whoever holds the secret of a calendar's address: that person, with the roles of this instant.
 * @throws Problem not_found for a secret that opens nothing (revoked, replaced, its person disabled), too_many_attempts
 */
export async function feedReader(
  context: Context,
  { secret, address }: { secret: string; address: string },
): Promise<Context> {
  const { db, now } = context
  await countFeed({ db, address })
  const person = await db.prisma.person.findUnique({
    where: { feedTokenHash: hashOf(secret), disabledAt: null },
    select: {
      id: true,
      memberships: {
        where: { AND: [from(now), until(now)] },
        select: { role: true, organisationId: true },
      },
    },
  })
  if (!person) throw new Problem('not_found', { what: 'calendar' })
  return { ...context, actor: { kind: 'person', personId: person.id, memberships: person.memberships } }
}

/** Whether one's own calendar has an address. */
export async function hasFeed(context: Context): Promise<boolean> {
  authorize(context, 'own.edit')
  const where = { id: personOf(context), feedTokenHash: { not: null } }
  return (await context.db.prisma.person.count({ where })) > 0
}

/** The deadlines of a person: of the own institutions' obligations, and for staff of what the department issued. */
export async function feedEntries(context: Context): Promise<FeedEntry[]> {
  const [obligations, letters] = await Promise.all([
    may(context, 'obligation.read') ? obligationsOf(context, authorize(context, 'obligation.read')) : [],
    may(context, 'directive.read') ? lettersOf(context, authorize(context, 'directive.read')) : [],
  ])
  return [...obligations, ...letters]
}

async function obligationsOf(context: Context, scope: InstitutionScope): Promise<FeedEntry[]> {
  const rows = await context.db.prisma.obligation.findMany({
    where: { institution: within(scope), lateFrom: { gte: earliest(context.now) } },
    select: {
      id: true,
      shortKk: true,
      shortRu: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      lateFrom: true,
      exemptAt: true,
      progress: true,
      version: true,
      directive: { select: letterColumns },
    },
    orderBy: { lateFrom: 'desc' },
    take: MOST_ENTRIES,
  })
  return rows.map(({ directive, ...row }) => ({
    ...wordsOf(directive),
    id: row.id,
    kind: 'obligation' as const,
    institutionKk: row.shortKk,
    institutionRu: row.shortRu,
    due: dueOf(row),
    lateFrom: row.lateFrom,
    cancelled: row.exemptAt !== null || isOver({ directive, lateFrom: row.lateFrom }),
    accepted: row.progress === 'accepted',
    sequence: row.version + directive.version,
  }))
}

async function lettersOf(context: Context, scope: DepartmentScope): Promise<FeedEntry[]> {
  const rows = await context.db.prisma.directive.findMany({
    where: { issuer: within(scope), issuedAt: { not: null }, lateFrom: { gte: earliest(context.now) } },
    select: { id: true, ...letterColumns, dueDate: true, dueRule: true, dueTime: true, lateFrom: true },
    orderBy: { lateFrom: 'desc' },
    take: MOST_ENTRIES,
  })
  return rows.flatMap(({ dueDate, lateFrom, ...row }) => {
    // The database wants both of an issued letter; the types cannot know.
    if (!dueDate || !lateFrom) return []
    return {
      ...wordsOf(row),
      id: row.id,
      kind: 'directive' as const,
      institutionKk: null,
      institutionRu: null,
      due: dueOf({ ...row, dueDate }),
      lateFrom,
      cancelled: isOver({ directive: row, lateFrom }),
      accepted: false,
      sequence: row.version,
    }
  })
}

/** More would be a register, not a calendar. */
const MOST_ENTRIES = 1000

/** A calendar keeps what it was told for about a year; older deadlines leave it. */
const KEPT_DAYS = 400

function earliest(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * 86_400_000)
}

const letterColumns = {
  number: true,
  subjectKk: true,
  subjectRu: true,
  closedAt: true,
  withdrawnAt: true,
  version: true,
  updatedAt: true,
} as const

interface LetterColumns {
  number: string
  subjectKk: string
  subjectRu: string
  closedAt: Date | null
  withdrawnAt: Date | null
  updatedAt: Date
}

function wordsOf({ number, subjectKk, subjectRu, updatedAt }: LetterColumns) {
  return { number, subjectKk, subjectRu, changedAt: updatedAt }
}

function isOver({ directive, lateFrom }: { directive: LetterColumns; lateFrom: Date }): boolean {
  const { closedAt, withdrawnAt } = directive
  return withdrawnAt !== null || (closedAt !== null && closedAt < lateFrom)
}

function dueOf(row: { dueDate: Date; dueRule: DueRule; dueTime: string | null }): Due {
  return { date: dayOf(row.dueDate), rule: row.dueRule, time: row.dueTime }
}

function from(now: Date) {
  return { OR: [{ validFrom: null }, { validFrom: { lte: now } }] }
}

function until(now: Date) {
  return { OR: [{ validTo: null }, { validTo: { gt: now } }] }
}

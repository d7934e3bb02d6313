import type { Due, DueRule } from '#/domain/calendar/deadline.ts'
import { type CalendarDate, calendarDate } from '#/domain/calendar/zone.ts'
import type { DirectiveFileKind } from '#/domain/files/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { addressed, editions, extensions, files, journal } from './internal.ts'
import { issuedInside } from '../reviews/reads/lines.ts'
import { answer, instant, type PackedAnswer } from './internal/answers.ts'

export type { DossierLine } from './internal/answers.ts'

interface Post {
  postKk: string | null
  postRu: string | null
}

export interface DossierEdition extends Post {
  number: number
  at: Date
  subjectKk: string
  subjectRu: string
  textKk: string
  textRu: string
  /** Why it was amended; null for the first. */
  reasonKk: string | null
  reasonRu: string | null
}

export interface DossierExtension extends Post {
  /** Null: for everybody. */
  nameKk: string | null
  nameRu: string | null
  state: 'requested' | 'granted' | 'refused' | 'cancelled'
  requestReason: string | null
  requestedDate: CalendarDate | null
  requestedAt: Date | null
  due: Due | null
  reasonKk: string | null
  reasonRu: string | null
  decidedAt: Date | null
}

/** An entry of the journal about the directive, or a decision of the department about one addressee. */
export interface DossierEntry extends Post {
  at: Date
  action: string
  /** The portal itself, in a job's name. */
  system: boolean
  nameKk: string | null
  nameRu: string | null
  /** Of the letter that joined it or left it, and why it left. */
  file: string | null
  reasonKk: string | null
  reasonRu: string | null
}

/** Everything that the portal keeps about a directive beside its letter. @throws Problem not_found */
export async function dossier(context: Context, { scope, id }: { scope: DepartmentScope; id: string }) {
  const [packed] = await context.db.prisma.$queryRaw<PackedDossier[]>`
    select ${editions} as editions, ${extensions} as extensions, ${addressed} as answers, ${journal} as entries,
      ${files} as files
    from directive d join organisation r on r.id = d.issuer_id
    where d.id = ${id}::uuid and d.issued_at is not null and ${issuedInside(scope)}`
  if (!packed) throw new Problem('not_found', { what: 'directive' })
  return {
    editions: packed.editions.map((one): DossierEdition => ({ ...one, at: new Date(one.at) })),
    extensions: packed.extensions.map(extension),
    answers: packed.answers.map(answer),
    entries: packed.entries.map((one): DossierEntry => ({ ...one, at: new Date(one.at) })),
    files: packed.files,
  }
}

interface PackedDossier {
  editions: (Omit<DossierEdition, 'at'> & { at: string })[]
  extensions: PackedExtension[]
  answers: PackedAnswer[]
  entries: (Omit<DossierEntry, 'at'> & { at: string })[]
  files: { name: string; kind: DirectiveFileKind }[]
}

type PackedExtension = Omit<DossierExtension, 'requestedDate' | 'requestedAt' | 'due' | 'decidedAt'> &
  Record<'requestedDate' | 'requestedAt' | 'decidedAt' | 'dueDate' | 'dueTime', string | null> & {
    dueRule: DueRule | null
  }

function extension({ dueDate, dueRule, dueTime, ...row }: PackedExtension): DossierExtension {
  return {
    ...row,
    requestedDate: row.requestedDate === null ? null : calendarDate(row.requestedDate),
    requestedAt: instant(row.requestedAt),
    decidedAt: instant(row.decidedAt),
    due: dueDate && dueRule ? { date: calendarDate(dueDate), rule: dueRule, time: dueTime } : null,
  }
}

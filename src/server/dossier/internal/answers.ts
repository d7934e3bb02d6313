import type { Due, DueRule } from '#/domain/calendar/deadline.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { ItemKind, OfflineMedium } from '#/domain/obligations/offline.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import type { PublishedSource } from '#/domain/publications/page-reading.ts'
import type { Reason, Verdict } from '#/domain/verification/reasons.ts'

/** A line of a report: a publication, or the reason why a place has none. */
export interface DossierLine {
  kind: ItemKind
  medium: OfflineMedium | null
  place: string | null
  url: string | null
  title: string | null
  platform: SlotPlatform
  account: string | null
  slotTitle: string | null
  publishedAt: Date | null
  /** YYYY-MM-DD. */
  publishedDay: string | null
  publishedSource: PublishedSource | null
  submittedAt: Date
  verifiedAt: Date | null
  verdict: 'pending' | Verdict | null
  retryAt: Date | null
  reasons: Reason[]
  errors: ItemError[]
  remarks: ItemRemark[]
  explanation: string | null
  reason: string | null
  decision: 'accepted' | 'returned' | null
  waiting: boolean
  decidedAt: Date | null
  returnReasonKk: string | null
  returnReasonRu: string | null
  reply: string | null
  postKk: string | null
  postRu: string | null
}

/** One addressee: where its report stands, its receipts and its lines. */
export interface DossierAnswer {
  id: string
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  progress: Progress
  lateFrom: Date
  due: Due
  acknowledgedAt: Date | null
  firstCompleteAt: Date | null
  exemptAt: Date | null
  exemptReasonKk: string | null
  exemptReasonRu: string | null
  refusedAt: Date | null
  refusalReasonKk: string | null
  refusalReasonRu: string | null
  returnedAt: Date | null
  returnReasonKk: string | null
  returnReasonRu: string | null
  reply: string | null
  receipts: { number: string; at: Date; complete: boolean }[]
  lines: DossierLine[]
  /** Required places without a line. */
  empty: SlotPlatform[]
}

type InstantOf<T> = { [Name in keyof T]-?: Date extends T[Name] ? Name : never }[keyof T]
/** As JSON carries it. */
type Packed<T> = Omit<T, InstantOf<T>> & Record<InstantOf<T>, string | null>

export type PackedAnswer = Omit<Packed<DossierAnswer>, 'due' | 'receipts' | 'lines'> & {
  dueDate: string
  dueRule: DueRule
  dueTime: string | null
  receipts: { number: string; at: string; complete: boolean }[]
  lines: Packed<DossierLine>[]
}

export function answer({ dueDate, dueRule, dueTime, ...row }: PackedAnswer): DossierAnswer {
  return {
    ...row,
    due: { date: calendarDate(dueDate), rule: dueRule, time: dueTime },
    lateFrom: new Date(row.lateFrom ?? ''),
    acknowledgedAt: instant(row.acknowledgedAt),
    firstCompleteAt: instant(row.firstCompleteAt),
    exemptAt: instant(row.exemptAt),
    refusedAt: instant(row.refusedAt),
    returnedAt: instant(row.returnedAt),
    receipts: row.receipts.map((receipt) => ({ ...receipt, at: new Date(receipt.at) })),
    lines: row.lines.map(line),
  }
}

function line(row: Packed<DossierLine>): DossierLine {
  return {
    ...row,
    publishedAt: instant(row.publishedAt),
    submittedAt: new Date(row.submittedAt ?? ''),
    verifiedAt: instant(row.verifiedAt),
    retryAt: instant(row.retryAt),
    decidedAt: instant(row.decidedAt),
  }
}

export function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

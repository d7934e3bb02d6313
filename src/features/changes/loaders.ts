import { id as idField } from '#/contracts/fields.ts'
import { directiveStanding } from '#/domain/directives/control.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { letter } from '#/server/directives/reads.ts'
import { changeLog, editionsOf } from '#/server/directives/reads/changes.ts'
import { countRequests, openRequests, standingExtensions } from '#/server/extensions/reads.ts'
import { reportToChange } from '#/server/obligations/reads/changing.ts'

/** The newest that stand on the directive's own page; the page of changes has the rest. */
const NEWEST = 5
/** A year of a directive for seven hundred institutions. */
const LOG_LIMIT = 2000

/** What has changed about an issued letter, what is asked, and what may be done; null for a draft. */
export async function loadDirectiveChanges(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'directive.read')
  const directive = await issuedLetter(context, id)
  if (!directive) return null
  const [requests, log] = await Promise.all([
    openRequests(context, { scope, directiveId: directive.id }),
    changeLog(context, { scope, directiveId: directive.id, limit: NEWEST + 1 }),
  ])
  return {
    letter: directive,
    standing: directiveStanding(directive),
    requests,
    log: log.slice(0, NEWEST),
    mayChange: may(context, 'directive.change'),
    mayReview: may(context, 'review.read'),
  }
}
export type DirectiveChanges = NonNullable<Awaited<ReturnType<typeof loadDirectiveChanges>>>

/** The page of changes: every wording, every extension that stands, every decision. @throws Problem not_found */
export async function loadChangesPage(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'directive.read')
  const directive = await letter(context, { sight: { issued: scope, drafts: null }, id: idField.parse(id) })
  const directiveId = directive.id
  const [editions, extensions, log] = await Promise.all([
    editionsOf(context, { scope, directiveId }),
    standingExtensions(context, { scope, directiveId }),
    changeLog(context, { scope, directiveId, limit: LOG_LIMIT }),
  ])
  return {
    letter: directive,
    editions,
    extensions,
    log,
    inForce: directiveStanding(directive) === 'in_force',
    mayChange: may(context, 'directive.change'),
  }
}
export type ChangesPage = Awaited<ReturnType<typeof loadChangesPage>>

/** What may be done to one report, and what its institution asks; null where the address names none. */
export async function loadReportChanges(context: Context, { report }: { report: unknown }) {
  const scope = authorize(context, 'review.read')
  const named = idField.safeParse(report)
  if (!named.success) return null
  const obligationId = named.data
  const obligation = await reportToChange(context, { scope, obligationId })
  if (!obligation) return null
  const [request] = await openRequests(context, { scope, obligationId, limit: 1 })
  return {
    obligation,
    request: request ?? null,
    standing: directiveStanding(obligation.directive),
    mayChange: may(context, 'obligation.change'),
  }
}
export type ReportChanges = NonNullable<Awaited<ReturnType<typeof loadReportChanges>>>

/** The requests that wait for the department: how many, and the first to be decided. */
export async function loadRequests(context: Context, { directive }: { directive?: unknown } = {}) {
  const scope = authorize(context, 'directive.read')
  const named = idField.safeParse(directive)
  const directiveId = named.success ? named.data : undefined
  const [count, requests] = await Promise.all([
    countRequests(context, { scope, directiveId }),
    openRequests(context, { scope, directiveId, limit: 1 }),
  ])
  return { count, first: requests[0] ?? null }
}
export type Requests = Awaited<ReturnType<typeof loadRequests>>

/** What the dashboard says beside its numbers: a directive off control or withdrawn, and who asks for more time. */
export async function loadOverviewState(context: Context, { directive }: { directive: string }) {
  const sight = { issued: authorize(context, 'directive.read'), drafts: null }
  const [found, requests] = await Promise.all([
    letter(context, { sight, id: idField.parse(directive) }),
    loadRequests(context, { directive }),
  ])
  return { letter: found, standing: directiveStanding(found), requests }
}
export type OverviewState = Awaited<ReturnType<typeof loadOverviewState>>

async function issuedLetter(context: Context, id: string) {
  const issued = authorize(context, 'directive.read')
  const drafts = may(context, 'directive.draft') ? authorize(context, 'directive.draft') : null
  const found = await letter(context, { sight: { issued, drafts }, id: idField.parse(id) })
  return found.issuedAt ? { ...found, issuedAt: found.issuedAt } : null
}

import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { issuedInside } from '../../reviews/reads/lines.ts'

/** What the history of a directive tells, as the journal names it; messages stand under `changes.log`. */
export const loggedActions = [
  'directive.issue',
  'directive.amend',
  'directive.withdraw',
  'directive.restore',
  'directive.close',
  'directive.reopen',
  'directive.attach_file',
  'directive.detach_file',
  'directive.restore_file',
  'extension.extend_all',
  'extension.extend_one',
  'extension.request',
  'extension.withdraw_request',
  'extension.grant',
  'extension.refuse',
  'extension.undo',
  'obligation.exempt',
  'obligation.unexempt',
  'obligation.refuse_report',
  'obligation.take_back_refusal',
] as const
export type LoggedAction = (typeof loggedActions)[number]

export interface LoggedChange {
  id: string
  at: Date
  action: LoggedAction
  /** Null: of the directive as a whole. */
  obligationId: string | null
  shortKk: string | null
  shortRu: string | null
  postKk: string | null
  postRu: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/**
 * What was decided about a directive and its obligations after it was written, from the journal, the newest first.
 * What happened to its files while it was a draft is nobody's history.
 */
export function changeLog(
  context: Context,
  {
    scope,
    directiveId,
    obligationId = null,
    limit,
  }: { scope: DepartmentScope; directiveId: string; obligationId?: string | null; limit: number },
): Promise<LoggedChange[]> {
  return context.db.prisma.$queryRaw<LoggedChange[]>`
    with told as (
      select e.*, null::uuid as obligation_id from audit_entry e
      where e.subject_type = 'directive' and e.subject_id = ${directiveId} and ${obligationId}::uuid is null
      union all
      select e.*, o.id from obligation o join audit_entry e on e.subject_type = 'obligation' and e.subject_id = o.id::text
      where o.directive_id = ${directiveId}::uuid and (${obligationId}::uuid is null or o.id = ${obligationId}::uuid)
    )
    select e.id::text as id, e.at, e.action, e.obligation_id as "obligationId", o.short_kk as "shortKk",
      o.short_ru as "shortRu", p.post_kk as "postKk", p.post_ru as "postRu", e.before, e.after
    from told e join directive d on d.id = ${directiveId}::uuid join organisation r on r.id = d.issuer_id
      left join obligation o on o.id = e.obligation_id
      left join person p on 'person:' || p.id::text = e.actor
    where e.action = any(${[...loggedActions]}) and ${issuedInside(scope)}
      and (e.action not like 'directive.%file' or e.id > (select min(i.id) from audit_entry i
        where i.subject_type = 'directive' and i.subject_id = ${directiveId} and i.action = 'directive.issue'))
    order by e.id desc limit ${limit}`
}

/** Every wording of an issued letter, the present one last. */
export function editionsOf(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
) {
  return context.db.prisma.directiveEdition.findMany({
    where: { directiveId, directive: { issuer: within(scope) } },
    select: editionColumns,
    orderBy: { number: 'asc' },
  })
}
export type Edition = Awaited<ReturnType<typeof editionsOf>>[number]

export const editionColumns = {
  number: true,
  subjectKk: true,
  subjectRu: true,
  textKk: true,
  textRu: true,
  sources: true,
  reasonKk: true,
  reasonRu: true,
  at: true,
} as const

import { Prisma } from '../db/generated/client.ts'
import { handedIn, undecided } from '../reviews/reads/lines.ts'
import { platformOf } from '../publications/internal.ts'

// Each of these is one JSON value about the directive `d`: the page reads five values, not thousands of columns.

export const editions = Prisma.sql`
  (select coalesce(json_agg(json_build_object('number', e.number, 'at', e.at, 'subjectKk', e.subject_kk,
      'subjectRu', e.subject_ru, 'textKk', e.text_kk, 'textRu', e.text_ru, 'reasonKk', e.reason_kk,
      'reasonRu', e.reason_ru, 'postKk', p.post_kk, 'postRu', p.post_ru) order by e.number), '[]')
    from directive_edition e left join person p on p.id = e.by_id where e.directive_id = d.id)`

export const extensions = Prisma.sql`
  (select coalesce(json_agg(json_build_object('nameKk', o.name_kk, 'nameRu', o.name_ru, 'state', x.state,
      'requestReason', x.request_reason, 'requestedDate', x.requested_date, 'requestedAt', x.requested_at,
      'dueDate', x.due_date, 'dueRule', x.due_rule, 'dueTime', x.due_time, 'reasonKk', x.reason_kk,
      'reasonRu', x.reason_ru, 'decidedAt', x.decided_at, 'postKk', p.post_kk, 'postRu', p.post_ru)
      order by coalesce(x.requested_at, x.decided_at), x.id), '[]')
    from extension x left join obligation o on o.id = x.obligation_id left join person p on p.id = x.decided_by_id
    where x.directive_id = d.id)`

export const files = Prisma.sql`
  (select coalesce(json_agg(json_build_object('name', f.name, 'kind', k.kind) order by k.kind, k.added_at), '[]')
    from directive_file k join file f on f.id = k.file_id where k.directive_id = d.id and k.removed_at is null)`

/** The journal of the directive, and of what the department decided about its addressees; every saved draft apart. */
export const journal = Prisma.sql`
  (select coalesce(json_agg(json_build_object('at', e.at, 'action', e.action, 'system', e.actor like 'system:%',
      'postKk', p.post_kk, 'postRu', p.post_ru, 'nameKk', e.short_kk, 'nameRu', e.short_ru,
      'file', case when e.action like 'directive.%file' then coalesce(e.before, e.after)->>'name' end,
      'reasonKk', case when e.action like 'directive.%file' then e.after->>'reasonKk' end,
      'reasonRu', case when e.action like 'directive.%file' then e.after->>'reasonRu' end) order by e.id), '[]')
    from (
      select e.id, e.at, e.action, e.actor, e.before, e.after, null as short_kk, null as short_ru from audit_entry e
      where e.subject_type = 'directive' and e.subject_id = d.id::text and e.action <> 'directive.save_draft'
      union all
      select e.id, e.at, e.action, e.actor, e.before, e.after, o.short_kk, o.short_ru
      from obligation o join audit_entry e on e.subject_type = 'obligation' and e.subject_id = o.id::text
      where o.directive_id = d.id and (e.action like 'extension.%' or e.action like 'obligation.%'
        or e.action = 'reviews.return_report') and e.action <> 'obligation.acknowledge'
    ) e left join person p on 'person:' || p.id::text = e.actor)`

/** Lines that were handed in and stand, in the order of their places; with them who decided last. */
const lines = Prisma.sql`
  (select coalesce(json_agg(json_build_object('kind', i.kind, 'medium', i.medium, 'place', i.place, 'url', i.url, 'title', i.title, 'platform', ${platformOf},
      'account', coalesce(i.account, s.handle), 'slotTitle', s.title, 'publishedAt', i.published_at,
      'publishedDay', to_char(i.published_day, 'YYYY-MM-DD'), 'publishedSource', i.published_source,
      'submittedAt', b.received_at, 'verifiedAt', i.verified_at, 'verdict', i.verdict, 'retryAt', i.retry_at, 'reasons', i.reasons, 'errors', i.errors,
      'remarks', i.remarks, 'explanation', i.explanation, 'reason', i.reason, 'decision', i.decision,
      'waiting', ${undecided}, 'decidedAt', i.decided_at, 'returnReasonKk', i.return_reason_kk,
      'returnReasonRu', i.return_reason_ru, 'reply', i.reply, 'postKk', x.post_kk, 'postRu', x.post_ru)
      order by s.position nulls last, i.created_at, i.id), '[]')
    from report_item i join submission b on b.id = i.submission_id left join slot s on s.id = i.slot_id
      left join lateral (select p.post_kk, p.post_ru from decision x join person p on p.id = x.by_id
        where x.item_id = i.id and x.undone_at is null order by x.at desc, x.id desc limit 1) x on true
    where i.obligation_id = o.id and ${handedIn})`

const receipts = Prisma.sql`
  (select coalesce(json_agg(json_build_object('number', b.number, 'at', b.received_at, 'complete', b.complete)
      order by b.received_at, b.id), '[]') from submission b where b.obligation_id = o.id)`

/** Places without any handed-in line. */
const empty = Prisma.sql`
  array(select s.platform::text from slot s where s.obligation_id = o.id and s.required and not exists (
    select 1 from report_item i where i.slot_id = s.id and ${handedIn}) order by s.position)`

/** Every addressee with its answer. */
export const addressed = Prisma.sql`
  (select coalesce(json_agg(json_build_object('id', o.id, 'nameKk', o.name_kk, 'nameRu', o.name_ru,
      'shortKk', o.short_kk, 'shortRu', o.short_ru, 'progress', o.progress, 'lateFrom', o.late_from,
      'dueDate', o.due_date, 'dueRule', o.due_rule, 'dueTime', o.due_time, 'acknowledgedAt', o.acknowledged_at,
      'firstCompleteAt', o.first_complete_at, 'exemptAt', o.exempt_at, 'exemptReasonKk', o.exempt_reason_kk,
      'exemptReasonRu', o.exempt_reason_ru, 'refusedAt', o.refused_at, 'refusalReasonKk', o.refusal_reason_kk,
      'refusalReasonRu', o.refusal_reason_ru, 'returnedAt', o.returned_at, 'returnReasonKk', o.return_reason_kk,
      'returnReasonRu', o.return_reason_ru, 'reply', o.reply, 'receipts', ${receipts}, 'lines', ${lines},
      'empty', ${empty})), '[]')
    from obligation o where o.directive_id = d.id)`

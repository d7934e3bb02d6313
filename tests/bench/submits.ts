import { randomUUID } from 'node:crypto'
import { Prisma } from '#/server/db/generated/client.ts'
import type { Stage } from './stage.ts'

/** Requests that are under way at once: a department's directors on the last evening. */
const TOGETHER = 16

/**
 * Submissions per second: the product's form as a browser without JavaScript sends it, and a bare route
 * that runs the same statements in one transaction. They take turns.
 */
export async function submitRates({
  stage,
  origin,
  cookie,
  bareOrigin,
}: {
  stage: Stage
  origin: string
  cookie: string
  bareOrigin: string
}): Promise<{ ours: number; floor: number }> {
  const form = await submitForm({ origin, cookie, obligationId: stage.reports[0]?.obligationId ?? '' })
  const statements = await sentStatements(stage)
  const quarter = Math.floor(stage.reports.length / 4)
  const part = (turn: number) => stage.reports.slice(turn * quarter, (turn + 1) * quarter)
  const seconds = { ours: 0, floor: 0 }
  for (const turn of [0, 1]) {
    seconds.floor += await timeOf(part(2 * turn), (report) => pressBare({ bareOrigin, statements, report }))
    seconds.ours += await timeOf(part(2 * turn + 1), (report) =>
      pressButton({ origin, cookie, form, report }),
    )
  }
  return { ours: (2 * quarter) / seconds.ours, floor: (2 * quarter) / seconds.floor }
}

type Report = Stage['reports'][number]

/** The hidden fields that Next put into the form, read from the page as it came. */
async function submitForm({
  origin,
  cookie,
  obligationId,
}: {
  origin: string
  cookie: string
  obligationId: string
}) {
  const page = await (await fetch(`${origin}/ru/obligations/${obligationId}`, { headers: { cookie } })).text()
  const form =
    page
      .split('<form')
      .find((part) => part.includes('name="idempotencyKey"'))
      ?.split('</form>')[0] ?? ''
  const fields = [...form.matchAll(/<input[^>]*name="(\$ACTION[^"]*)"(?:[^>]*value="([^"]*)")?/g)]
  if (fields.length === 0) throw new Error('the page of a report has no form to hand it in')
  return fields.map(([, name = '', value = '']) => ({ name, value: value.replaceAll('&quot;', '"') }))
}

async function pressButton({
  origin,
  cookie,
  form,
  report,
}: {
  origin: string
  cookie: string
  form: { name: string; value: string }[]
  report: Report
}): Promise<void> {
  const body = new FormData()
  for (const { name, value } of form) body.set(name, value)
  body.set('obligationId', report.obligationId)
  body.set('version', '1')
  body.set('idempotencyKey', randomUUID())
  const answer = await fetch(`${origin}/ru/obligations/${report.obligationId}`, {
    method: 'POST',
    headers: { cookie, origin },
    body,
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  const location = answer.headers.get('location') ?? ''
  if (answer.status !== 303 || !location.includes('/receipts/')) {
    throw new Error(`a submission was answered with ${String(answer.status)} ${location}`)
  }
}

interface Statement {
  sql: string
  values: unknown[]
}

/** The statements of one submission, recorded while the product's verb runs on a client that listens. */
async function sentStatements(stage: Stage): Promise<(report: Report) => Statement[]> {
  const { submitSql } = await import('#/server/submissions/internal/submit-sql.ts')
  const by = await stage.db.prisma.person.findFirstOrThrow({ where: { email: stage.directorEmail } })
  return ({ obligationId, itemId }) => {
    const id = randomUUID()
    const trace = Prisma.sql`insert into audit_entry (actor, action, subject_type, subject_id, after, request_id)
      select ${`person:${by.id}`}, 'submissions.submit', 'submission', ${id}, ${'{"sent":1}'}::jsonb, ${id} from made`
    const write = submitSql({
      id,
      obligationId,
      version: 1,
      idempotencyKey: randomUUID(),
      by: by.id,
      trace,
      plan: { sendIds: [itemId], settleIds: [], complete: true, progress: 'submitted' },
      content: {
        lines: [{ platform: 'any', title: null, kind: 'link', text: 'https://example.kz', isNew: true }],
      },
    })
    return [sessionSql(by.id), reportSql(obligationId), write].map(({ sql, values }) => ({
      sql: numbered(sql),
      values,
    }))
  }
}

/** What the product asks before it writes: the session with its person, and the report with its lines. */
function sessionSql(personId: string): Prisma.Sql {
  return Prisma.sql`select s.person_id::text, p.post_kk, m.role::text, m.organisation_id::text from session s
    join person p on p.id = s.person_id join membership m on m.person_id = p.id where p.id = ${personId}::uuid limit 1`
}

function reportSql(obligationId: string): Prisma.Sql {
  return Prisma.sql`select o.version, o.lock_at, portal_now() as now,
    (select jsonb_agg(to_jsonb(s)) from slot s where s.obligation_id = o.id) as slots,
    (select jsonb_agg(to_jsonb(i)) from report_item i where i.obligation_id = o.id) as items
    from obligation o join organisation g on g.id = o.institution_id where o.id = ${obligationId}::uuid`
}

function numbered(sql: string): string {
  let place = 0
  return sql.replaceAll('?', () => `$${String((place += 1))}`)
}

async function pressBare({
  bareOrigin,
  statements,
  report,
}: {
  bareOrigin: string
  statements: (report: Report) => Statement[]
  report: Report
}): Promise<void> {
  const answer = await fetch(`${bareOrigin}/submit`, {
    method: 'POST',
    body: JSON.stringify(statements(report)),
  })
  const { number } = (await answer.json()) as { number?: string }
  if (!number) throw new Error('the bare route made no submission')
}

/** Seconds for all of them, some at once. */
async function timeOf(reports: Report[], press: (report: Report) => Promise<void>): Promise<number> {
  const queue = [...reports]
  const start = performance.now()
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      for (let report = queue.pop(); report; report = queue.pop()) await press(report)
    }),
  )
  return (performance.now() - start) / 1000
}

import type * as z from 'zod'
import { recordVerificationContract } from '#/contracts/verification.ts'
import { isPicture, leavesCopy } from '#/domain/evidence/leaves-copy.ts'
import { Problem } from '#/domain/problem.ts'
import { judge, type Judgement } from '#/domain/verification/judge.ts'
import { publishedDay } from '#/domain/verification/published-day.ts'
import type { Signals } from '#/domain/verification/signals.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import type { Prisma } from '../db/generated/client.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { announce } from '../live/internal/announce.ts'
import { beginWatch } from '../watch/internal.ts'
import { judgedFields, signalsOf } from './internal/signals-of.ts'
import { rejudgeSiblings } from './internal/rejudge-siblings.ts'

/**
 * Judges what the worker saw behind a link and keeps both. The words of the page are foreign and stay text. A page
 * that could be seen is sent on to the browser, which takes the copy. Null where the line has its verdict: a job that
 * was begun again after its worker died comes too late.
 */
export async function recordVerification(
  context: Context,
  input: z.input<typeof recordVerificationContract>,
): Promise<Judgement | null> {
  const scope = authorize(context, 'item.verify')
  const { itemId, ...seen } = recordVerificationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    // Links of one report are judged one after the other: each knows what the others are.
    await tx.$queryRaw`select 1 as held from obligation o join report_item i on i.obligation_id = o.id
      where i.id = ${itemId}::uuid for update of o`
    const item = await tx.reportItem.findFirst({
      where: { id: itemId, kind: 'link', obligation: { institution: within(scope) } },
      select: judgedFields,
    })
    if (!item) throw new Problem('not_found', { what: 'item' })
    if (item.verdict !== 'pending') return null
    const { obligation } = item
    const signals = await signalsOf(tx, { item, seen, now: context.now })
    const judged = judge(signals)
    const { line, asked } = signals
    await tx.reportItem.update({
      where: { id: itemId },
      data: { ...columnsOf({ signals, judged }), ...dayOf(signals), verifiedAt: context.now, retryAt: null },
    })
    await tx.verification.create({ data: { itemId, at: context.now, ...rowOf({ seen, judged }) } })
    if (signals.reading?.access === 'open') await beginWatch(tx, { itemId, now: context.now })
    await rejudgeSiblings(tx, { obligationId: obligation.id, except: line.id, languages: asked.languages })
    if (leavesCopy(signals)) {
      const copy = {
        name: 'capture-evidence' as const,
        payload: { itemId, picture: isPicture(signals.answer) },
      }
      await enqueue(tx, context, { ...copy, ...afterItsCopy(signals) })
    }
    await announce(tx, { obligationId: obligation.id })
    await audit(tx, context, {
      action: 'items.record_verification',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { verdict: item.verdict },
      after: {
        verdict: judged.verdict,
        reasons: judged.reasons.map(({ code }) => code),
        httpStatus: statusOf(seen.answer),
        title: seen.reading?.title ?? null,
      },
    })
    return judged
  })
}

type Found = {
  judged: Judgement
  seen: Pick<z.output<typeof recordVerificationContract>, 'answer' | 'redirects' | 'reading'>
}

/** A page that was read in a browser leaves its copy at once; this comes after it where a worker died between. */
function afterItsCopy({ answer }: Signals): { afterSeconds?: number } {
  return answer.kind === 'answered' && answer.rendered ? { afterSeconds: 60 } : {}
}

const statusOf = (answer: Signals['answer']) => (answer.kind === 'answered' ? answer.status : null)
const asJson = ({ reasons }: Judgement) => [...reasons] as unknown as Prisma.InputJsonValue

function columnsOf({ signals, judged }: { signals: Signals; judged: Judgement }) {
  const { answer, reading, line } = signals
  return {
    verdict: judged.verdict,
    reasons: asJson(judged),
    httpStatus: statusOf(answer),
    title: reading?.title ?? null,
    language: line.language,
    print: line.print,
    pageKeys: [...line.keys],
  }
}

/** The day stays that of the post's number where the link has one. */
function dayOf({ link, reading }: Signals) {
  const open = reading?.access === 'open' ? reading : null
  const found = publishedDay({ link, reading: open })
  return {
    publishedAt: found?.at ?? null,
    publishedDay: found ? dayColumn(found.day) : null,
    publishedSource: found?.source ?? null,
  }
}

function rowOf({ seen: { answer, redirects, reading }, judged }: Found) {
  const { publishedAtSource: publishedSource = null, image: _, ...page } = reading ?? {}
  const answered = answer.kind === 'answered' ? answer : null
  return {
    verdict: judged.verdict,
    reasons: asJson(judged),
    httpStatus: statusOf(answer),
    finalUrl: answered?.finalUrl ?? null,
    redirects,
    contentType: answered?.contentType ?? null,
    certificateFault: answered?.certificateFault ?? null,
    ...page,
    publishedSource,
  }
}

import { randomUUID } from 'node:crypto'
import { recordVerification } from '#/server/items/record-verification.ts'
import { lookNow } from '#/server/watch/look-now.ts'
import { planWatch } from '#/server/watch/plan.ts'
import { recordWatch } from '#/server/watch/record.ts'
import { tellWatch } from '#/server/watch/tell.ts'
import { handIn, makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'
import { asJob } from './evidence-calls.ts'

/** For every verb of the watch a subject on which the rightful person succeeds. */
export const watchCalls: Record<string, (world: World) => Promise<Call>> = {
  'watch/look-now': async (world) => {
    const { directiveId } = await publication(world)
    return callOf(lookNow, { directiveId })
  },
  'watch/plan': async (world) => {
    await publication(world)
    const { input, send } = callOf(planWatch, {})
    const now = new Date('2027-06-01T12:00:00+05:00')
    return { input, send: (context, sent) => send({ ...asJob({ context, job: 'plan-watch' }), now }, sent) }
  },
  'watch/record': async (world) => {
    const { directiveId, itemId } = await publication(world)
    await lookNow(world.as('officer'), { directiveId })
    const { input, send } = callOf(recordWatch, { itemId, ...seenAgain() })
    return { input, send: (context, sent) => send(asJob({ context, job: 'watch-link' }), sent) }
  },
  'watch/tell': async (world) => {
    const { itemId } = await publication(world)
    await world.db.prisma.watch.update({ where: { itemId }, data: { outcome: 'gone', untold: true } })
    const { input, send } = callOf(tellWatch, {})
    const now = new Date('2026-12-10T12:00:00+05:00')
    return { input, send: (context, sent) => send({ ...asJob({ context, job: 'plan-watch' }), now }, sent) }
  },
}

export const WORDS = 'Алаяқтар банк атынан қоңырау шалып, кодты сұрайды: кодты ешкімге айтпаңыз'

/** What a look saw: an open page with the words of the first one, unless something is changed. */
export function seenAgain({
  status = 200,
  text = WORDS,
  finalUrl = 'https://museum.kz/page',
  access = 'open' as 'open' | 'login' | 'soft404',
} = {}) {
  const answer = { kind: 'answered' as const, status, finalUrl, contentType: 'text/html' }
  const page = { title: 'Сақ болыңыз', siteName: null, author: null, image: null, canonical: null }
  const published = { publishedAt: '2026-12-10', publishedAtSource: 'meta' as const }
  return {
    answer: { ...answer, certificateFault: null, blockedHere: null },
    redirects: [],
    reading: status === 200 ? { ...page, ...published, language: 'kk' as const, text, access } : null,
  }
}

/** A link of the museum that was found and handed in. */
export async function publication(world: World, { now }: { now?: Date } = {}) {
  const { obligationId, directiveId } = await makeDirective(world)
  const itemId = await seenLink(world, { obligationId, now })
  await handIn(world, { obligationId, explain: 'Жөндеу' })
  return { obligationId, directiveId, itemId }
}

/** A link that was pasted and found, not handed in yet. */
export async function seenLink(
  world: World,
  { obligationId, now }: { obligationId: string; now?: Date | undefined },
) {
  const url = `https://museum.kz/${randomUUID()}`
  await paste(world, { obligationId, text: url })
  const { items } = await report(world, obligationId)
  const itemId = items.find((item) => item.url === url)?.id ?? ''
  await recordVerification(world.as('job', now), { itemId, ...seenAgain({ finalUrl: url }) })
  return itemId
}

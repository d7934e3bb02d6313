import type * as z from 'zod'
import { probeAnswerContract } from '#/contracts/verification.ts'
import type { ProbeAnswer } from '#/domain/publications/soft-404.ts'
import type { Context } from '../context.ts'

/** How a host answers for an address that nobody has; null where nobody asked it lately. */
export async function hostProbe(context: Context, { host }: { host: string }): Promise<ProbeAnswer | null> {
  const row = await context.db.prisma.foreignHost.findFirst({
    where: { host, probeUntil: { gt: context.now } },
    select: { probe: true },
  })
  return row?.probe ? probeAnswerContract.parse(row.probe) : null
}

/** Remembers it: for a week, and for an hour that the host could not tell. */
export async function keepHostProbe(
  context: Context,
  { host, answer }: { host: string; answer: ProbeAnswer },
): Promise<void> {
  const probe: z.output<typeof probeAnswerContract> = probeAnswerContract.parse(answer)
  const probeUntil = new Date(context.now.getTime() + (answer.kind === 'unknown' ? HOUR_MS : WEEK_MS))
  const now = context.now
  const unasked = { heldUntil: now, minuteFrom: now, asked: 0, freeAt: now, lineEnd: now }
  await context.db.prisma.foreignHost.upsert({
    where: { host },
    create: { host, ...unasked, probe, probeUntil },
    update: { probe, probeUntil },
    select: { host: true },
  })
}

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS

import { createHash } from 'node:crypto'
import type { SeenAgain } from '#/contracts/watch.ts'
import { addDays, dateOf } from '#/domain/calendar/zone.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { isPageType } from '#/domain/verification/about-answer.ts'
import type { WatchSeen } from '#/domain/watch/outcome.ts'
import { WATCH_DAYS } from '#/domain/watch/schedule.ts'
import { dayColumn } from '../db/dates.ts'
import type { Tx } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'

/**
 * A page was found behind a link: from this day on it is watched. A later check keeps the day, and forgets what the
 * watch has held of the page.
 */
export async function beginWatch(tx: Tx, { itemId, now }: { itemId: string; now: Date }): Promise<void> {
  const today = dateOf(now)
  const firstSeenOn = dayColumn(today)
  const dueOn = dayColumn(addDays({ date: today, days: WATCH_DAYS[0] }))
  await tx.watch.upsert({
    where: { itemId },
    create: { itemId, firstSeenOn, dueOn },
    update: { outcome: null, missingOn: [], untold: false },
    select: { itemId: true },
  })
}

/** Lines `i` of reports `o` under directives `d` that are worth a look: handed in, standing, not withdrawn. */
export const watched = Prisma.sql`i.kind = 'link' and i.submission_id is not null and i.removed_at is null
  and o.exempt_at is null and o.refused_at is null and d.withdrawn_at is null`

/** There at the last look of `w`, which for some was the first. */
export const alive = Prisma.sql`w.item_id is not null and coalesce(w.outcome in ('ok', 'moved'), true)`

/** Gone, changed, or not found at the last look of `w`. */
export const lost = Prisma.sql`coalesce(w.outcome in ('gone', 'changed', 'missing', 'soft_404'), false)`

/** The line `i` has a stored copy, or what its institution uploaded and did not take off. */
export const proven = Prisma.sql`exists (select from evidence e where e.item_id = i.id and (e.file_id is null
  or exists (select from item_file f where f.file_id = e.file_id and f.removed_at is null)))`

/** What a look says of a page, in the words of the rule. */
export function seenOf({ answer, reading }: SeenAgain): WatchSeen {
  if (answer.kind !== 'answered') return { kind: 'silent' }
  const { status, finalUrl, contentType } = answer
  return {
    kind: 'answered',
    status,
    key: readAddress(finalUrl)?.key ?? null,
    isPage: isPageType(contentType),
    page: reading && { access: reading.access, text: reading.text },
  }
}

/** A look as its row keeps it. */
export function rowOf({ answer, redirects, reading }: SeenAgain) {
  const answered = answer.kind === 'answered' ? answer : null
  return {
    httpStatus: answered?.status ?? null,
    failure: answer.kind === 'answered' ? null : answer.reason,
    finalUrl: answered?.finalUrl ?? null,
    redirects,
    access: reading?.access ?? null,
    title: reading?.title ?? null,
    textSha256: reading ? createHash('sha256').update(reading.text).digest() : null,
  }
}

import type { Context } from '../context.ts'

/** From the sixth request of a minute on a host is left alone for this long after each. */
const PAUSE_SECONDS = 2
const FREE_A_MINUTE = 5
/** Longer than all requests of one look; a worker that died keeps nobody from the host for longer. */
const LONGEST_LOOK_SECONDS = 120
/** What one quick look takes: those who wait come one after the other. */
const STEP_SECONDS = 0.3

interface Lease {
  host: string
  /** The line whose page is asked for: its job may begin again elsewhere and has the lease still. */
  itemId: string
}

/**
 * Asks for the lease to send a request to a host: one line of all workers has it at a time, until it gives it back.
 * Without it: the seconds after which to come again, one after the other. By the database's clock.
 */
export async function acquireHost(context: Context, { host, itemId }: Lease): Promise<'granted' | number> {
  const { prisma } = context.db
  const granted = await prisma.$executeRaw`
    insert into foreign_host as h (host, held_by, held_until, minute_from, asked, free_at, line_end)
    select ${host}, ${itemId}::uuid, now + make_interval(secs => ${LONGEST_LOOK_SECONDS}), now, 1, now, now
    from (select clock_timestamp() as now)
    on conflict (host) do update set held_by = excluded.held_by, held_until = excluded.held_until,
      minute_from = case when h.minute_from <= excluded.free_at - interval '1 minute'
        then excluded.free_at else h.minute_from end,
      asked = case when h.minute_from <= excluded.free_at - interval '1 minute' then 1 else h.asked + 1 end
    where h.held_by = excluded.held_by or (h.held_until <= excluded.free_at and h.free_at <= excluded.free_at)`
  if (granted > 0) return 'granted'
  const [line] = await prisma.$queryRaw<{ seconds: number }[]>`
    update foreign_host set line_end = greatest(line_end, free_at, clock_timestamp())
      + make_interval(secs => case when asked < ${FREE_A_MINUTE} then ${STEP_SECONDS}::float8 else ${PAUSE_SECONDS} end)
    where host = ${host} returning extract(epoch from line_end - clock_timestamp())::float8 as seconds`
  return Math.max(STEP_SECONDS, line?.seconds ?? STEP_SECONDS)
}

/** Lets the next one ask; not before `restSeconds`, where the host wished so. */
export async function releaseHost(
  context: Context,
  { host, itemId, restSeconds }: Lease & { restSeconds: number },
): Promise<void> {
  await context.db.prisma.$executeRaw`
    update foreign_host set held_by = null, held_until = now, free_at = greatest(free_at, now
      + make_interval(secs => greatest(${restSeconds}::float8, case when asked < ${FREE_A_MINUTE} then 0 else ${PAUSE_SECONDS}::float8 end)))
    from (select clock_timestamp() as now) where host = ${host} and held_by = ${itemId}::uuid`
}

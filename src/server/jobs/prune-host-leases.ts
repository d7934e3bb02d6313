import type { Context } from '../context.ts'

/** A month without a request: longer than any wish of a host, and than an answer to a probe counts. */
const UNUSED_DAYS = 30

/**
 * Forgets the hosts that nobody asked for a month; whoever asks one again finds it as new. By the database's clock, as
 * the leases are. What somebody holds, waits for or remembers stays. Returns how many went.
 */
export async function pruneHostLeases(context: Context): Promise<number> {
  return context.db.prisma.$executeRaw`
    delete from foreign_host where greatest(held_until, minute_from, free_at, line_end, probe_until)
      < clock_timestamp() - make_interval(days => ${UNUSED_DAYS})`
}

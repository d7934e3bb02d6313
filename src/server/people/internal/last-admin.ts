import { Problem } from '#/domain/problem.ts'
import type { Tx } from '../../db/client.ts'

/**
 * Refuses to take these memberships away where no other administrator of the organisation or of one above it
 * would be left who can sign in. Asked before the write; two at once wait for each other.
 * @throws Problem last_admin
 */
export async function keepAnAdmin(
  tx: Tx,
  { membershipIds, now }: { membershipIds: readonly string[]; now: Date },
): Promise<void> {
  if (membershipIds.length === 0) return
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('zhariya.administrators'))`
  const ids = [...membershipIds]
  const orphaned = await tx.$queryRaw<unknown[]>`
    select 1 from membership lost join organisation o on o.id = lost.organisation_id
    where lost.id = any(${ids}::uuid[]) and lost.role = 'admin' and not exists (
      select 1 from membership kept join person p on p.id = kept.person_id
      where kept.role = 'admin' and kept.id <> all(${ids}::uuid[]) and kept.organisation_id = any(o.ancestor_ids)
        and (kept.valid_from is null or kept.valid_from <= ${now})
        and (kept.valid_to is null or kept.valid_to > ${now})
        and p.disabled_at is null and p.password_hash is not null)
    limit 1`
  if (orphaned.length > 0) throw new Problem('last_admin', {})
}

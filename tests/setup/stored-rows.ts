/** One row per table: its name and a digest of everything in it. */
export type StoredRows = Record<string, string>

type Query = <Row>(sql: string) => Promise<Row[]>

/**
 * What the database holds, as a digest per table, jobs included: equal before and after means that
 * nothing has changed. Counters of attempts are apart; so is what `except` names.
 */
export async function storedRows(query: Query, except: readonly string[] = []): Promise<StoredRows> {
  const skipped = ['rate_limit', ...except]
  const names = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' or (schemaname = 'pgboss' and tablename = 'job') order by 1`,
  )
  const tables = names.map(({ name }) => name).filter((name) => !skipped.includes(name.split('.')[1] ?? ''))
  const digests = tables.map(
    (table) => `select '${table}' as name, coalesce(md5(string_agg(row, '' order by row)), '') as digest
      from (select md5(t::text) as row from ${table} t) rows`,
  )
  const rows = await query<{ name: string; digest: string }>(digests.join(' union all '))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

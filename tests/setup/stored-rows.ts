/** One row per table: its name, how many rows it has and the transaction that wrote the newest. */
export type StoredRows = Record<string, string>

type Query = <Row>(sql: string) => Promise<Row[]>

/**
 * What the database holds, in a mark per table, jobs included: equal before and after means that nothing
 * was written, not even the same again. Counters of attempts are apart; so is what `except` names.
 */
export async function storedRows(query: Query, except: readonly string[] = []): Promise<StoredRows> {
  const skipped = ['rate_limit', ...except]
  const names = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'public' or (schemaname = 'pgboss' and tablename = 'job') order by 1`,
  )
  const tables = names.map(({ name }) => name).filter((name) => !skipped.includes(name.split('.')[1] ?? ''))
  const marks = tables.map(
    (table) =>
      `select '${table}' as name, concat_ws(' ', count(*), max(xmin::text::bigint)) as mark from ${table}`,
  )
  const rows = await query<{ name: string; mark: string }>(marks.join(' union all '))
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}

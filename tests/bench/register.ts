import type { Database } from '#/server/db/client.ts'
import type { Bar } from './measure.ts'

/** Institutions of a country's largest register. */
const MANY = 10_000

/** What somebody looks for: a word that a quarter of them bears, and one that a few do; another one each time. */
const searches: { name: string; query: (round: number) => string }[] = [
  { name: 'a word of many', query: (round) => `${'олкетану'.slice(0, 3 + (round % 6))} ${round % 10}` },
  { name: 'a few', query: (round) => `библиотека ${100 + round}` },
]

/**
 * The list of 10,000 institutions and the search in it, each against a bare page of one query that reads the same
 * fifty rows and counts the rest; the requests take turns, so that the machine's moods hit both.
 */
export async function registerBars({
  db,
  origin,
  cookie,
  bareOrigin,
}: {
  db: Database
  origin: string
  cookie: string
  bareOrigin: string
}): Promise<Bar[]> {
  await seed(db)
  const bar = async ({ name, query }: { name: string; query: (round: number) => string }): Promise<Bar> => {
    const { ours, floor } = await slowest({
      ours: (round) => ({ url: `${origin}/ru/institutions${query(round)}`, headers: { cookie } }),
      floor: (round) => ({ url: `${bareOrigin}/register${query(round)}`, headers: {} }),
    })
    return { name, value: ours, floor, limit: 2, better: 'below' }
  }
  const bars = [await bar({ name: `the list of ${MANY} institutions, p95 ms`, query: () => '' })]
  for (const { name, query } of searches)
    bars.push(
      await bar({
        name: `the search for ${name} in them, p95 ms`,
        query: (round) => `?q=${encodeURIComponent(query(round))}`,
      }),
    )
  return bars
}

/** Below the demo's department, in fifteen districts, names of four kinds in both languages. */
async function seed({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`
    with top as (
      select id from organisation where kind = 'department' limit 1
    ), place as (
      insert into district (name_kk, name_ru) select 'Аудан ' || n, 'Район ' || n from generate_series(1, 15) n returning id
    ), places as (
      select array_agg(id) as ids from place
    )
    insert into organisation (parent_id, kind, name_kk, name_ru, short_kk, short_ru, phone, district_id)
    select top.id, (array['museum', 'library', 'theatre', 'school'])[1 + n % 4]::"OrganisationKind",
      '«№ ' || n || ' аудандық кітапхана» КММ', 'КГУ «Районная библиотека № ' || n || '»',
      (array['Өлкетану', 'Әмбебап', 'Қуыршақ', 'Балалар'])[1 + n % 4] || ' № ' || n,
      (array['Краеведческая', 'Универсальная', 'Сельская', 'Детская'])[1 + n % 4] || ' библиотека № ' || n,
      '+7 7152 00-00-00', places.ids[1 + n % 15]
    from generate_series(1, ${MANY}::int) n, top, places`
  await prisma.$executeRaw`analyze organisation`
}

interface Target {
  url: string
  headers: Record<string, string>
}

const ROUNDS = 200
const WARM = 40

/** The 95th percentile of both, in milliseconds until the last byte. */
async function slowest({
  ours,
  floor,
}: {
  ours: (round: number) => Target
  floor: (round: number) => Target
}): Promise<{ ours: number; floor: number }> {
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const [mine, bare] = [await timeOf(ours(round)), await timeOf(floor(round))]
    if (round < WARM) continue
    times.ours.push(mine)
    times.floor.push(bare)
  }
  return { ours: percentile95(times.ours), floor: percentile95(times.floor) }
}

async function timeOf({ url, headers }: Target): Promise<number> {
  const start = performance.now()
  const answer = await fetch(url, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url}: ${String(answer.status)}`)
  return performance.now() - start
}

function percentile95(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkDigit } from '#/domain/register/bin.ts'
import type { Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'
import type { ImportState } from '#/server/db/generated/enums.ts'
import { apply } from '#/server/imports/apply.ts'
import { undo } from '#/server/imports/undo.ts'
import { type FormRow, formTable } from '../import-tables.ts'
import type { Bar } from './measure.ts'

const [FEW, IMPORTED] = [2000, 10_000]

interface Place {
  db: Database
  origin: string
  cookie: string
}

/**
 * Seconds from an uploaded table of 10,000 institutions to the last written row, by the product and its worker,
 * and the worker's memory against that of a fifth of the rows.
 */
export async function importBars(place: Place): Promise<Bar[]> {
  const few = await bringIn({ ...place, count: FEW })
  const many = await bringIn({ ...place, count: IMPORTED })
  const name = `import of ${IMPORTED.toLocaleString('en')} institutions`
  const worker = { value: many.megabytes, floor: few.megabytes }
  return [
    { name: `${name}, s`, value: many.seconds, floor: 1, limit: 20, better: 'below' },
    { name: `${name}, the worker's MB beside ${FEW}`, ...worker, limit: 1.5, better: 'below' },
  ]
}

/** Uploads, waits for the preview, applies, takes back: as an officer does, with the button's verbs. */
async function bringIn({ db, origin, cookie, count }: Place & { count: number }) {
  const officer = await officerOf(db)
  const body = new FormData()
  body.append(
    'file',
    new Blob([new Uint8Array(await formTable({ rows: institutions(count) }))]),
    'table.xlsx',
  )
  const memory = workerMemory()
  const start = performance.now()
  const answer = await fetch(`${origin}/api/files?purpose=import`, {
    method: 'POST',
    headers: { cookie, origin },
    body,
  })
  const { fileId } = (await answer.json()) as { fileId: string }
  const { id: importId } = await db.prisma.importRun.findFirstOrThrow({ where: { fileId } })
  const reaches = (state: ImportState) => reached({ db, importId, state })
  const read = await secondsOf(() => reaches('preview'))
  await apply(officer(), { importId })
  const written = await secondsOf(() => reaches('done'))
  const seconds = (performance.now() - start) / 1000
  const megabytes = memory.stop()
  await undo(officer(), { importId })
  const undone = await secondsOf(() => reaches('undone'))
  const parts = Object.entries({ read, written, undone }).map(
    ([part, time]) => `${part} ${time.toFixed(1)} s`,
  )
  console.log(`import of ${count}: ${parts.join(', ')}, the worker at ${megabytes} MB`)
  return { seconds, megabytes }
}

async function officerOf(db: Database): Promise<() => Context> {
  const { personId, organisationId } = await db.prisma.membership.findFirstOrThrow({
    where: { role: 'officer', organisation: { kind: 'department' } },
  })
  const memberships = [{ role: 'officer' as const, organisationId }]
  const actor = { kind: 'person' as const, personId, memberships }
  return () => ({ actor, now: new Date(), db, requestId: 'bench' })
}

async function reached({ db, importId, state }: { db: Database; importId: string; state: ImportState }) {
  for (;;) {
    const run = await db.prisma.importRun.findUniqueOrThrow({ where: { id: importId } })
    if (run.state === state) return
    if (run.state === 'failed') throw new Error(`The import failed: ${JSON.stringify(run)}`)
    await sleep(50)
  }
}

/** The most memory that the product's worker holds meanwhile, in MB; by /proc, so on Linux only. */
function workerMemory() {
  const status = globSync('/proc/[0-9]*/cmdline').find((path) => read(path).includes('src/worker/main.ts'))
  const held = () => Number(/VmRSS:\s+(\d+)/.exec(read(status?.replace('cmdline', 'status') ?? ''))?.[1])
  let most = held()
  const timer = setInterval(() => (most = Math.max(most, held())), 50)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round(most / 1024)
    },
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function* institutions(count: number): Generator<FormRow> {
  const tag = randomUUID().slice(0, 8)
  for (let made = 0, eleven = 30_240_000_000; made < count; eleven += 1) {
    const digit = checkDigit([...String(eleven)].map(Number))
    if (digit === null) continue
    made += 1
    yield {
      nameKk: `«${tag} ауданының № ${made} кітапханасы» КММ`,
      nameRu: `КГУ «Библиотека № ${made} района ${tag}»`,
      shortKk: `№ ${made} кітапхана`,
      shortRu: `Библиотека № ${made}`,
      kind: 'Библиотека',
      bin: `${eleven}${digit}`,
      district: made % 2 ? 'Есіл ауданы / Есильский район' : '',
      workWeek: 'вт–сб',
      phone: '+7 7152 46 12 34',
      openedOn: '01.09.1990',
      site: `lib${made}.${tag}.kz`,
      telegram: `@lib_${made}`,
    }
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

import { randomUUID } from 'node:crypto'
import { checkDigit } from '#/domain/register/bin.ts'
import { openDatabase } from '#/server/db/client.ts'
import { apply } from '#/server/imports/apply.ts'
import { undo } from '#/server/imports/undo.ts'
import { beginImport, doJob, type FormRow, formTable, makeStore } from '../import-tables.ts'
import { makeWorld } from '../people.ts'
import type { Bar } from './measure.ts'

const IMPORTED = 10_000

/** Seconds from an uploaded table of 10,000 institutions to the last written row, and what it takes back. */
export async function importBars({ databaseUrl }: { databaseUrl: string }): Promise<Bar[]> {
  const db = await openDatabase({ url: databaseUrl })
  const store = await makeStore()
  try {
    const world = await makeWorld(db, databaseUrl)
    const officer = world.as('officer')
    const bytes = await formTable({ rows: institutions(IMPORTED) })
    const given = { folder: store.folder, bytes, organisationId: world.departmentId }
    const importId = await beginImport(officer, given)
    const job = (name: 'read-import' | 'apply-import' | 'undo-import') =>
      doJob({ db, name, payload: { importId }, folder: store.folder })
    const grown = peakOf()
    const read = await secondsOf(() => job('read-import'))
    await apply(officer, { importId })
    const written = await secondsOf(() => job('apply-import'))
    const megabytes = grown.stop()
    await undo(officer, { importId })
    const undone = await secondsOf(() => job('undo-import'))
    console.log(
      `import of ${IMPORTED}: read ${read.toFixed(1)} s, written ${written.toFixed(1)} s, undone ${undone.toFixed(1)} s, ${megabytes} MB more`,
    )
    const name = `import of ${IMPORTED.toLocaleString('en')} institutions, s`
    return [{ name, value: read + written, floor: 1, limit: 20, better: 'below' }]
  } finally {
    await store.remove()
    await db.close()
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
      ...{ shortKk: `№ ${made} кітапхана`, shortRu: `Библиотека № ${made}`, kind: 'Библиотека' },
      ...{
        bin: `${eleven}${digit}`,
        district: made % 2 ? 'Есіл ауданы / Есильский район' : '',
        workWeek: 'вт–сб',
      },
      ...{
        phone: '+7 7152 46 12 34',
        openedOn: '01.09.1990',
        site: `lib${made}.${tag}.kz`,
        telegram: `@lib_${made}`,
      },
    }
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The most memory of this process beyond what it had, in MB. */
function peakOf() {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round((most - before) / 1e6)
    },
  }
}

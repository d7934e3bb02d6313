import { demoEmail, demoPassword } from '#/contracts/demo.ts'
import { ensurePrismaClient } from '../../scripts/build/prisma-client.ts'
import { launchBrowser } from '../setup/browser.ts'
import startProduct from '../setup/e2e-server.ts'
import { evidenceBars } from './evidence.ts'
import { exportBars } from './exports.ts'
import { fetchingBars } from './fetching.ts'
import { hostileBar } from './hostile.ts'
import { importBars } from './imports.ts'
import { letterReading } from './letters.ts'
import { linkReading } from './links.ts'
import { type Bar, holds, scriptWeight, signedIn, throughput, timeToData } from './measure.ts'
import { registerBars } from './register.ts'
import { startBare } from './servers.ts'
import { INSTITUTIONS, setStage } from './stage.ts'
import { submitRates } from './submits.ts'

/** Every figure as a ratio to a floor that was measured in the same run, beside its bar. */
async function bench(): Promise<void> {
  const readings = [linkReading(), letterReading()]
  const fetching = await fetchingBars()
  await ensurePrismaClient()
  const hostile = await hostileBar()
  const stopProduct = await startProduct()
  const { E2E_ORIGIN: origin = '', E2E_DATABASE_URL: databaseUrl = '' } = process.env
  const bare = await startBare({ databaseUrl })
  const stage = await setStage({ databaseUrl, reports: 4 * INSTITUTIONS })
  const browser = await launchBrowser()
  try {
    const person = (email: string) => signedIn({ browser, origin, email, password: demoPassword })
    const officer = await person(demoEmail('officer'))
    const director = await person(stage.directorEmail)
    const anybody = await browser.newContext()
    const floor = await scriptWeight({ context: anybody, url: bare.origin })
    const obligation = stage.reports.at(-1)?.obligationId ?? ''
    const overview = `${origin}/ru/overview?directive=${stage.directiveId}`
    const weigh = async ({
      name,
      path,
      who,
      limit,
    }: {
      name: string
      path: string
      who: 'anybody' | 'officer' | 'director'
      limit: number
    }): Promise<Bar> => {
      const context = { anybody, officer: officer.context, director: director.context }[who]
      const value = await scriptWeight({ context, url: `${origin}${path}` })
      return { name: `script of ${name}, kB gzip`, value, floor, limit, better: 'below' }
    }
    tell(...readings, ...fetching, hostile)
    tell(
      await weigh({ name: 'sign-in', path: '/kk/sign-in', who: 'anybody', limit: 1.3 }),
      await weigh({ name: "a director's obligations", path: '/kk/obligations', who: 'director', limit: 1.3 }),
      await weigh({ name: 'a report', path: `/kk/obligations/${obligation}`, who: 'director', limit: 1.3 }),
      await weigh({ name: 'the dashboard', path: '/ru/overview', who: 'officer', limit: 1.3 }),
      await weigh({ name: 'the review', path: '/ru/review', who: 'officer', limit: 1.8 }),
      await weigh({
        name: 'a draft',
        path: await draftPath({ context: officer.context, origin }),
        who: 'officer',
        limit: 1.8,
      }),
    )
    const bareTime = await timeToData({ context: anybody, url: bare.origin, selector: '#data', count: 1 })
    const dataAt = (count: number) =>
      timeToData({ context: officer.context, url: overview, selector: 'tbody tr', count })
    const [time, whole] = [await dataAt(ONE_SCREEN), await dataAt(INSTITUTIONS)]
    console.log(`dashboard of 300, the last row in the document after ${whole.toFixed(0)} ms`)
    tell({
      name: 'dashboard of 300, a screen of rows, ms',
      value: time,
      floor: bareTime,
      limit: 1.5,
      better: 'below',
    })
    const rates = await throughput({ ours: overview, floor: `${bare.origin}/table`, cookie: officer.cookie })
    tell({
      name: 'dashboard of 300, requests a second',
      value: rates.ours,
      floor: rates.floor,
      limit: 0.9,
      better: 'above',
    })
    const submits = await submitRates({ stage, origin, cookie: director.cookie, bareOrigin: bare.origin })
    tell({
      name: 'submissions a second',
      value: submits.ours,
      floor: submits.floor,
      limit: 0.5,
      better: 'above',
    })
    tell(...(await exportBars({ ...stage, origin, cookie: officer.cookie })))
    // Last: it fills the department's register to the brim.
    const register = { db: stage.db, origin, cookie: officer.cookie, bareOrigin: bare.origin }
    tell(...(await importBars(register)))
    tell(...(await registerBars(register)))
  } finally {
    await browser.close()
    await stage.db.close()
    bare.stop()
    await stopProduct()
  }
  tell(...(await evidenceBars()))
}

/** Rows that a desk's window shows. */
const ONE_SCREEN = 20

/** A fresh draft, opened as an officer does. */
async function draftPath({
  context,
  origin,
}: {
  context: Parameters<typeof scriptWeight>[0]['context']
  origin: string
}): Promise<string> {
  const page = await context.newPage()
  await page.goto(`${origin}/ru/directives/new`)
  await page.locator('main .btn-primary[type=submit]').click()
  await page.waitForURL(/directives\/[0-9a-f-]{36}/)
  const { pathname } = new URL(page.url())
  await page.close()
  return pathname
}

/** Each figure as soon as it is known: a run that breaks off later has said it. */
function tell(...bars: Bar[]): void {
  for (const bar of bars) {
    const { name, value, floor, limit, better } = bar
    const sign = better === 'below' ? '≤' : '≥'
    const ratio = (value / floor).toFixed(2)
    console.log(
      `${holds(bar) ? 'holds' : 'SHORT'}  ${ratio} × (${sign} ${String(limit)})  ${name}: ${value.toFixed(1)}, floor ${floor.toFixed(1)}`,
    )
    if (!holds(bar)) process.exitCode = 1
  }
}

await bench()

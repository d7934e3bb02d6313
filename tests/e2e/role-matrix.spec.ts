import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { createDraft } from '#/server/directives/create-draft.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { submit } from '#/server/submissions/submit.ts'
import { makeE2eWorld, letterOfToday, password, workerIsIdle, type E2eWorld } from '../setup/e2e-world.ts'
import { putAwayLetter } from '../letters.ts'
import { makeImport } from '../import-tables.ts'
import { hashtagOf, kitTexts } from '../kits.ts'
import { pagesPdf } from '../setup/pdf.ts'
import { storedRows } from '../setup/stored-rows.ts'
import { signInByForm, visitor, type Visitor } from '../setup/visitor.ts'
import { routeMatrix, routePeople, type Answer, type Row, type RoutePerson } from './role-matrix-routes.ts'

test.describe('the role matrix of routes', { tag: ['@desktop', '@alone'] }, () => {
  let world: E2eWorld
  let objects: Record<string, string>
  let people: Record<RoutePerson, Visitor>

  test.beforeAll(async () => {
    world = await makeE2eWorld()
    objects = await makeObjects(world)
    people = await everybody(world)
    await workerIsIdle(world)
  })
  test.afterAll(() => world.close())

  test('has a row for every route of the build, and none without', () => {
    const built = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as object
    const routes = [...new Set(Object.values(built))].sort()
    expect([...new Set(routeMatrix.map(({ route }) => route))].sort()).toEqual(routes)
    const wanted = routes.filter((route: string) => route.includes('[id]'))
    for (const route of wanted) {
      const objects = routeMatrix.filter((row) => row.route === route).map(({ object }) => object)
      expect(objects, route).toEqual(expect.arrayContaining(['unknown', 'word']))
    }
  })

  for (const row of routeMatrix) {
    test(`${row.route} ${row.object}`, async () => {
      const before = await rows()
      const path = pathOf({ row, objects })
      for (const person of routePeople) {
        const response = await people[person].get(path)
        const answer = await answerOf({ response, path })
        expect.soft(`${person}: ${answer}`).toBe(`${person}: ${row.answers[person]}`)
        const html = await wordsOf(response)
        if (row.route === openToAll) continue
        for (const secret of secretsKeptFrom(person))
          expect.soft(html, `${person} reads nothing of ${secret}`).not.toContain(objects[secret])
      }
      expect(await rows(), 'looking changes nothing').toEqual(before)
    })
  }

  const rows = () =>
    storedRows(
      (sql) => world.db.prisma.$queryRawUnsafe(sql),
      ['session', 'job', 'audit_entry', 'audit_link', 'audit_chain'],
    )
})

/** News never end: they say nothing but that there is some. */
async function wordsOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  await response.body?.cancel()
  return ''
}

/** The demo's mails: everybody may enter the demo as anybody. */
const openToAll = '/[locale]/dev/outbox'

/** Words that stand in the letter, in the other department's letter and in the museum's report. */
const readers: Record<string, RoutePerson[]> = {
  ofLetter: ['director', 'otherDirector', 'press', 'observer', 'officer', 'ministryOfficer', 'admin'],
  ofOtherLetter: ['otherOfficer', 'ministryOfficer'],
  ofReport: ['director', 'press', 'observer', 'officer', 'ministryOfficer', 'admin'],
}

function secretsKeptFrom(person: RoutePerson): string[] {
  return Object.keys(readers).filter((secret) => !readers[secret]?.includes(person))
}

/** The address of a row: its object in the path, or in the query where the route has no place for it. */
function pathOf({ row, objects }: { row: Row; objects: Record<string, string> }): string {
  const value = row.object === '-' ? '' : (objects[row.object] ?? row.object)
  const path = row.route
    .replace('[locale]', 'ru')
    .replace('[...missing]', 'nothing/here')
    .replace('[format]', 'csv')
    .replace('[number]', '1')
    .replace('[picture]', 'square')
    .replace(/^\/api\/register\/\w+$/, '$&?format=csv')
  if (row.object === '-' || row.route.includes('[id]')) return path.replace('[id]', value)
  return `${path}?${queryNames[row.object] ?? 'id'}=${value}`
}

const queryNames: Record<string, string> = {
  letter: 'directive',
  otherLetter: 'directive',
  obligation: 'report',
  step: 'step',
}

async function answerOf({ response, path }: { response: Response; path: string }): Promise<Answer | string> {
  if (response.status === 200) return 'shown'
  if (response.status === 401) return 'signIn'
  if (response.status === 403) return 'refused'
  if (response.status === 404) return 'absent'
  if (response.status === 500) return 'failed'
  const location = new URL(response.headers.get('location') ?? '', 'http://portal')
  if (location.pathname === '/ru/sign-in') {
    const next = location.searchParams.get('next')
    return next === path ? 'login' : next === null ? 'entry' : `login with ${next}`
  }
  if (['/ru', '/ru/overview', '/ru/obligations'].includes(location.pathname)) return 'home'
  if (/^\/ru\/obligations\/[\w-]+$/.test(location.pathname)) return 'obligation'
  return `${response.status} ${location.pathname}`
}

async function everybody(world: E2eWorld): Promise<Record<RoutePerson, Visitor>> {
  const { prisma } = world.db
  const named = routePeople.filter((name) => name !== 'disabled' && name !== 'noRole')
  const visitors: [string, Visitor][] = []
  for (const name of named) visitors.push([name, await world.visit(name)])
  // One who was let in as the officer and disabled since; one who lost every role.
  const [disabled, noRole] = await Promise.all([extra(), extra()])
  visitors.push(['disabled', await signInByForm({ email: disabled.email, password })])
  visitors.push(['noRole', await signInByForm({ email: noRole.email, password })])
  await prisma.person.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
  await prisma.membership.deleteMany({ where: { personId: noRole.id } })
  return { ...Object.fromEntries(visitors), anonymous: visitor() } as Record<RoutePerson, Visitor>

  async function extra() {
    const like = await prisma.person.findUniqueOrThrow({ where: { email: await world.emailOf('officer') } })
    return prisma.person.create({
      data: {
        email: `${randomUUID()}@example.kz`,
        passwordHash: like.passwordHash,
        postKk: 'Маман',
        postRu: 'Специалист',
        memberships: { create: { role: 'officer', organisationId: world.departmentId } },
      },
      select: { id: true, email: true },
    })
  }
}

/** A signed letter as its department uploads it; waits until the worker has drawn its page. */
async function bringFile({ world, directiveId }: { world: E2eWorld; directiveId: string }): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ directiveId, kind: 'letter' })) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(pagesPdf({ count: 1 }))]), 'letter.pdf')
  const visit = await world.visit('officer')
  const answer = await visit.post('/api/files?purpose=directive', { body })
  const { fileId } = (await answer.json()) as { fileId: string }
  const waiting = () => world.db.prisma.file.count({ where: { id: fileId, state: 'waiting' } })
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0)
  return fileId
}

/** Things to look at, with words in them that only those may read who may look. */
async function makeObjects(world: E2eWorld): Promise<Record<string, string>> {
  const [ofLetter, ofOtherLetter, ofReport] = [randomUUID(), randomUUID(), randomUUID().slice(0, 8)]
  const { prisma } = world.db
  const otherInstitution = await prisma.organisation.create({
    data: {
      kind: 'museum',
      parentId: world.otherDepartmentId,
      nameKk: ofOtherLetter,
      nameRu: ofOtherLetter,
      shortKk: ofOtherLetter,
      shortRu: ofOtherLetter,
    },
  })
  const draft = async (person: 'officer' | 'otherOfficer') => {
    const { id } = await createDraft(world.as(person), {})
    const word = person === 'officer' ? ofLetter : ofOtherLetter
    const words = { subjectKk: word, subjectRu: word, textKk: word, textRu: word }
    const fields = letterOfToday(words)
    const { version } = await saveDraft(world.as(person), { id, version: 1, ...fields })
    return { id, version, lastDay: fields.dueDate }
  }
  const [open, discarded, letter, otherLetter] = [
    await draft('officer'),
    await draft('officer'),
    await draft('officer'),
    await draft('otherOfficer'),
  ]
  await discardDraft(world.as('officer'), { id: discarded.id, discarded: true })
  await issue(world.as('officer'), letter)
  await issue(world.as('otherOfficer'), otherLetter)
  await offerKit(world.as('officer'), {
    ...kitTexts,
    directiveId: letter.id,
    version: 0,
    hashtag: hashtagOf(letter.id),
  })
  const obligationOf = async (institutionId: string) => {
    const where = { directiveId_institutionId: { directiveId: letter.id, institutionId } }
    return (await prisma.obligation.findUniqueOrThrow({ where })).id
  }
  const obligation = await obligationOf(world.museumId)
  const letterFile = await bringFile({ world, directiveId: letter.id })
  const draftFile = await bringFile({ world, directiveId: open.id })
  const receipt = await handIn({ world, obligationId: obligation, account: `rep${ofReport}` })
  return {
    ofLetter,
    ofOtherLetter,
    ofReport: `rep${ofReport}`,
    letterFile,
    draftFile,
    draft: open.id,
    discarded: discarded.id,
    letter: letter.id,
    otherLetter: otherLetter.id,
    obligation,
    otherObligation: await obligationOf(world.libraryId),
    receipt,
    evidence: await keepCopy({ world, obligationId: obligation, fileId: letterFile }),
    museum: world.museumId,
    table: await makeImport(world, 'preview'),
    reading: await putAwayLetter(world),
    otherInstitution: otherInstitution.id,
    department: world.departmentId,
    person: personId(world, 'director'),
    otherPerson: personId(world, 'otherOfficer'),
    step: 'people',
    unknown: randomUUID(),
    word: 'not-an-id',
  }
}

function personId({ actors }: E2eWorld, name: 'director' | 'otherOfficer'): string {
  const actor = actors[name]
  return actor.kind === 'person' ? actor.personId : ''
}

async function handIn(input: { world: E2eWorld; obligationId: string; account: string }): Promise<string> {
  const { world, obligationId, account } = input
  const director = world.as('director')
  await acknowledge(director, { obligationId })
  // A social network: the worker leaves it alone, so that only the test changes anything.
  await pasteLinks(director, { obligationId, text: `https://t.me/${account}/145` })
  const { version } = await world.db.prisma.obligation.findUniqueOrThrow({ where: { id: obligationId } })
  return (await submit(director, { obligationId, version, idempotencyKey: randomUUID() })).id
}

/** A copy of the first line; for its bytes those of a file serve that the store has. */
async function keepCopy(input: { world: E2eWorld; obligationId: string; fileId: string }): Promise<string> {
  const { world, obligationId, fileId } = input
  const { prisma } = world.db
  const { id: itemId } = await prisma.reportItem.findFirstOrThrow({ where: { obligationId } })
  const file = await prisma.file.findUniqueOrThrow({ where: { id: fileId } })
  const sha256 = Buffer.from(file.sha256).toString('hex')
  const job = { ...world.as('job'), actor: { kind: 'system' as const, job: 'capture-evidence' } }
  await recordEvidence(job, {
    itemId,
    verifiedAt: new Date().toISOString(),
    redirects: [],
    url: 'https://museum.kz/a',
    finalUrl: 'https://museum.kz/a',
    files: [{ kind: 'mhtml', sha256, size: file.size, width: null, height: null }],
  })
  return (await prisma.evidence.findFirstOrThrow({ where: { itemId } })).id
}

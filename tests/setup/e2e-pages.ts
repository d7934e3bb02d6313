import { randomUUID } from 'node:crypto'
import { issue } from '#/server/directives/issue.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { createPerson } from '#/server/people/create.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { submit } from '#/server/submissions/submit.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { giveAccounts, type DraftFields } from '../factories.ts'
import { makeImport } from '../import-tables.ts'
import { hashtagOf, kitTexts } from '../kits.ts'
import { draftFromLetter, putAwayLetter } from '../letters.ts'
import type { PersonName } from '../people.ts'
import { keepCopies } from './stored-copies.ts'
import { letterOfToday, type E2eWorld } from './e2e-world.ts'

/** A page that somebody looks at; the path without its language. */
export interface PageOf {
  person: PersonName
  path: string
}

/** What the pages show: letters in each state, a report with every kind of line, words of everybody. */
export interface Furnished {
  pages: PageOf[]
  ids: Record<
    | 'table'
    | 'done'
    | 'reading'
    | 'fromLetter'
    | 'draft'
    | 'letter'
    | 'fresh'
    | 'obligation'
    | 'freshObligation'
    | 'receipt'
    | 'person'
    | 'token',
    string
  >
}

/** Fills the world so that every page has something in every place where foreign words can stand. */
export async function furnish(world: E2eWorld, words: Partial<DraftFields> = {}): Promise<Furnished> {
  const text = words.textKk ?? 'Жөнделіп жатыр'
  await giveAccounts(world, [
    { platform: 'telegram', handle: 'skomuseum' },
    { platform: 'instagram', handle: 'skomuseum' },
    { platform: 'site', handle: null },
  ])
  const [draft, letter, fresh] = [
    await write(world, words),
    await write(world, { ...longWords, ...words }),
    await write(world, words),
  ]
  await issue(world.as('officer'), letter)
  await issue(world.as('officer'), fresh)
  await offerKit(world.as('officer'), {
    ...kitTexts,
    postKk: text,
    storyRu: text.slice(0, 140),
    directiveId: letter.id,
    version: 0,
    hashtag: hashtagOf(letter.id),
  })
  const [obligation, freshObligation] = [
    await obligationOf(world, letter.id),
    await obligationOf(world, fresh.id),
  ]
  const receipt = await report({ world, obligationId: obligation, text })
  await keepCopies({ world, obligationId: obligation, text })
  const invited = await createPerson(world.as('officer'), {
    email: `${randomUUID()}@example.kz`,
    postKk: text,
    postRu: text,
    role: 'director',
    organisationId: world.museumId,
  })
  const { personId: person, token } = invited
  const [table, done] = [await makeImport(world, 'preview'), await makeImport(world, 'done')]
  const ids = {
    table,
    done,
    reading: await putAwayLetter(world),
    fromLetter: await draftFromLetter({ world, words: text }),
    person,
    token,
    draft: draft.id,
    letter: letter.id,
    fresh: fresh.id,
    obligation,
    freshObligation,
    receipt,
  }
  return { ids, pages: pagesOf({ world, ids }) }
}

/** The address that the real letter carries, in its text as among its sources. */
const longAddress =
  'https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im?utm_source=yxnews&utm_medium=desktop&utm_referrer=https%3A%2F%2Fdzen.ru%2Fnews%2Finstory%2Fa910b074-a37c-54c8-bb26-884c26851152'
const longWords = {
  textKk: `Шетелдік дереккөздердің мәліметі бойынша ${longAddress} алаяқтар хабарлама жіберуде.`,
  textRu: `По данным зарубежных источников ${longAddress} злоумышленники рассылают сообщения.`,
  sources: [longAddress],
}

async function write(world: E2eWorld, words: Partial<DraftFields>) {
  const { id } = await createDraft(world.as('officer'), {})
  const fields = letterOfToday(words)
  const number = words.number ? `${words.number} ${randomUUID().slice(0, 8)}` : fields.number
  const { version } = await saveDraft(world.as('officer'), { id, version: 1, ...fields, number })
  return { id, version, lastDay: fields.dueDate }
}

async function obligationOf(world: E2eWorld, directiveId: string): Promise<string> {
  const key = { directiveId, institutionId: world.museumId }
  const where = { directiveId_institutionId: key }
  return (await world.db.prisma.obligation.findUniqueOrThrow({ where, select: { id: true } })).id
}

/** Handed in, one line returned, then an error, a remark and a reason that wait to be handed in again. */
async function report(input: { world: E2eWorld; obligationId: string; text: string }): Promise<string> {
  const { world, obligationId, text } = input
  const director = world.as('director')
  const slot = async (platform: 'site') =>
    (await world.db.prisma.slot.findFirstOrThrow({ where: { obligationId, platform } })).id
  await acknowledge(director, { obligationId })
  const links = 'https://t.me/skomuseum/145 https://www.instagram.com/skomuseum/ https://t.me/other/7'
  await pasteLinks(director, { obligationId, text: links })
  await giveReason(director, { obligationId, slotId: await slot('site'), reason: text })
  const { version } = await world.db.prisma.obligation.findUniqueOrThrow({ where: { id: obligationId } })
  const receipt = await submit(director, { obligationId, version, idempotencyKey: randomUUID() })
  const line = await world.db.prisma.reportItem.findFirstOrThrow({
    where: { obligationId, url: { contains: '145' } },
  })
  const reasons = { reasonKk: text, reasonRu: text }
  await decideItems(world.as('officer'), { itemIds: [line.id], kind: 'returned', ...reasons })
  await pasteLinks(director, { obligationId, text: 'http://192.168.0.1/news https://t.me/third/8' })
  return receipt.id
}

function pagesOf({ world, ids }: { world: E2eWorld; ids: Furnished['ids'] }): PageOf[] {
  const of = (person: PersonName, paths: string[]) => paths.map((path) => ({ person, path }))
  return [
    ...of('anonymous', ['/sign-in', '/sign-in/forgotten', '/nothing-here']),
    ...of('anonymous', [`/invitation/${ids.token}`, '/invitation/nothing']),
    ...of('director', ['/account', '/share?text=https://t.me/skomuseum/145', '/share']),
    ...of('anonymous', ['/offline']),
    ...of('officer', ['/people', '/people/new', `/people/${ids.person}`]),
    ...of('admin', [
      '/people',
      '/set-up?step=department',
      '/set-up?step=institutions',
      '/set-up?step=people',
    ]),
    ...of('director', [
      '/obligations',
      `/obligations/${ids.obligation}`,
      `/obligations/${ids.freshObligation}`,
    ]),
    ...of('director', ['/receipts', `/receipts/${ids.receipt}`, '/institution', '/overview']),
    ...of('press', [`/obligations/${ids.obligation}`]),
    ...of('officer', [`/overview?directive=${ids.letter}`, '/directives', '/directives/new']),
    ...of('officer', [`/directives/${ids.draft}`, `/directives/${ids.letter}`, `/receipts/${ids.receipt}`]),
    ...of('officer', [`/directives/${ids.draft}?step=preview`, `/directives/${ids.draft}?step=confirm`]),
    ...of('officer', [`/directives/letters/${ids.reading}`, `/directives/${ids.fromLetter}`]),
    ...of('officer', ['/publications', `/directives/${ids.letter}/publications`]),
    ...of('officer', [`/directives/${ids.letter}/dossier`, `/directives/${ids.letter}/changes`]),
    ...of('officer', [`/directives/${ids.letter}/kit`, `/directives/${ids.draft}/kit`]),
    ...of('officer', ['/review', `/review?report=${ids.obligation}`]),
    ...of('officer', ['/institutions', `/institutions/${world.museumId}`]),
    ...of('officer', ['/institutions/new', `/institutions/${world.museumId}/edit`]),
    ...of('admin', [`/institutions/${world.departmentId}/edit`]),
    ...of('officer', ['/mail', '/mail?state=failed']),
    ...of('officer', [
      '/directives/plan',
      '/directives/plan?view=list',
      '/calendar',
      '/calendar?year=2027&fill=1',
    ]),
    ...of('officer', ['/institutions/imports', `/institutions/imports/${ids.table}`]),
    ...of('officer', [`/institutions/imports/${ids.done}?tab=bad`]),
    ...of('observer', ['/overview', '/review', `/directives/${ids.letter}`]),
    ...of('admin', ['/overview', '/institutions', '/audit', '/audit?check=1']),
  ]
}

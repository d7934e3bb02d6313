import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { Problem } from '#/domain/problem.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { submit } from '#/server/submissions/submit.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { storedRows } from '../setup/stored-rows.ts'
import { useWorld } from '../setup/world.ts'
import { roleMatrix } from './role-matrix.ts'
import type { Call } from './call.ts'
import { verbCalls } from './role-matrix-calls.ts'

const world: () => World = useWorld()

beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

/** What no form of ours sends; some of it is still a text that may stand in a field for text. */
const hostile: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  object: { $ne: null },
  polluted: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  list: [],
  'list of lists': [[], [{}]],
  number: 7,
  'no number': Number.NaN,
  'endless number': '1e309',
  'number beyond the column': 99_999_999_999,
  negative: -1,
  fraction: 1.5,
  'big integer': 10n,
  flag: true,
  date: new Date(0),
  map: new Map([['a', 1]]),
  empty: '',
  space: ' \u00a0\n',
  'null byte': 'a\u0000b',
  'half a character': 'a\ud800b',
  'address with a null byte': 'https://museum.kz/\u0000\ud800',
  endless: 'x'.repeat(1_000_000),
  markup: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  statement: "'; drop table person; --",
  path: '../../../etc/passwd',
  header: 'a\r\nset-cookie: a=b',
  'unknown id': '00000000-0000-4000-8000-000000000000',
  'id in a list': ['00000000-0000-4000-8000-000000000000'],
}

describe('A verb', () => {
  describe.each([...roleMatrix.keys()])('%s', (verb) => {
    it('takes no input that is no object', async () => {
      const call = await ready(verb)
      const before = await rows()
      for (const input of [undefined, null, 7, 'x', true, [], [{}], () => 1])
        expect(await outcomeOf({ call, verb, input }), String(input)).toBe('invalid')
      expect(await rows()).toEqual(before)
    })

    it('refuses by name what does not fit a field, and changes nothing', async () => {
      let call = await ready(verb)
      let before = await rows()
      for (const field of Object.keys(call.input)) {
        for (const [kind, value] of Object.entries(hostile)) {
          const outcome = await outcomeOf({ call, verb, input: { ...call.input, [field]: value } })
          if (outcome !== 'allowed') continue
          expect(mayBeTaken({ field, value }), `${field} takes ${kind}`).toBe(true)
          call = await ready(verb)
          before = await rows()
        }
        expect(await rows(), field).toEqual(before)
      }
      expect({}).not.toHaveProperty('polluted')
    })
  })
})

describe('Ids that do not belong together', () => {
  it('a slot of another report takes no reason', async () => {
    const [own, other] = [await makeDirective(world()), await makeDirective(world())]
    const { slots } = await report(world(), other.otherObligationId)
    const input = { obligationId: own.obligationId, slotId: slots[0]?.id ?? '', reason: 'Жөндеу' }
    await refused(() => giveReason(world().as('director'), input), 'not_found')
  })

  it('a line of another report is no line of this one', async () => {
    const [own, other] = [await waiting(), await waiting()]
    await decideItems(world().as('officer'), { itemIds: other.itemIds, kind: 'returned', reasonKk: 'Жоқ' })
    const [itemId = ''] = other.itemIds
    const input = { obligationId: own.obligationId, itemId, reply: 'Жауап' }
    await refused(() => replyToReturn(world().as('director'), input), 'not_returned')
  })

  it('one foreign line among own ones stops the whole decision', async () => {
    const { itemIds } = await waiting()
    const foreign = await makeDirective(world())
    await paste(world(), { obligationId: foreign.obligationId, text: 'https://museum.kz/unsent' })
    const { items } = await report(world(), foreign.obligationId)
    const input = { itemIds: [...itemIds, items[0]?.id ?? ''], kind: 'accepted' as const }
    await refused(() => decideItems(world().as('officer'), input), 'not_found')
  })

  it('the key of another submission opens no receipt and hands nothing in', async () => {
    const key = randomUUID()
    const [earlier, own] = [await makeDirective(world()), await makeDirective(world())]
    await paste(world(), { obligationId: earlier.obligationId, text: 'https://museum.kz/a' })
    await handIn(world(), { obligationId: earlier.obligationId, key })
    await paste(world(), { obligationId: own.obligationId, text: 'https://museum.kz/b' })
    const { version } = await report(world(), own.obligationId)
    const input = { obligationId: own.obligationId, version, idempotencyKey: key }
    await refused(() => submit(world().as('director'), input), 'stale')
  })
})

/** Whether the field is a text, a choice or a flag for which such a value says something. */
function mayBeTaken({ field, value }: { field: string; value: unknown }): boolean {
  if (field === 'sessionId') return typeof value === 'string'
  // Without one the letter is the own department's.
  if (field === 'issuerId') return value === undefined
  // An institution may lie in no district.
  if (field === 'districtId') return value === null || value === ''
  if (/^(id|itemIds|idempotencyKey|\w+Id)$/.test(field)) return field === 'idempotencyKey' && isId(value)
  // Read as the number one.
  if (field === 'version') return value === true
  // Letters alone.
  if (field === 'hashtag') return typeof value === 'string' && /^\p{L}{3,50}$/u.test(value)
  const isText = typeof value === 'string' && value.length <= 40_000
  const isAbsent = value === undefined || value === null || value === '' || isEmptyList(value)
  return isText || isAbsent || takenBesidesText[field]?.(value) === true
}

const takenBesidesText: Record<string, (value: unknown) => boolean> = {
  removed: (value) => typeof value === 'boolean',
  discarded: (value) => typeof value === 'boolean',
  onlyGood: (value) => typeof value === 'boolean',
  mail: (value) => typeof value === 'boolean',
  lastTry: (value) => typeof value === 'boolean',
  // Of a look that failed: which it was, and how long until the next.
  attempt: (value) => value === 7,
  afterSeconds: (value) => value === 7,
  // Addresses on the way to a page: any texts.
  redirects: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  // Of a file: a whole number of bytes or pages.
  size: (value) => value === 7,
  pageCount: (value) => value === 7,
  processed: (value) => value === 7,
  total: (value) => value === 7,
  // Of an object only its own known fields are read.
  audience: (value) => typeof value === 'object',
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[\da-f-]{36}$/.test(value)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

async function ready(verb: string): Promise<Call> {
  const made = await verbCalls[verb]?.(world())
  if (!made) throw new Error(`no call for ${verb}`)
  return made
}

/** Sent by somebody who may; anything but a named refusal is an error of ours. */
async function outcomeOf({ call, verb, input }: { call: Call; verb: string; input: unknown }) {
  const allowed = Object.entries(roleMatrix.get(verb) ?? {}).find(([, outcome]) => outcome === 'allowed')
  const person = (allowed?.[0] ?? 'anonymous') as PersonName
  try {
    await call.send(world().as(person), input)
    return 'allowed'
  } catch (error) {
    if (error instanceof ZodError) return 'invalid'
    if (error instanceof Problem) return error.code
    throw new Error(`${verb} broke on ${JSON.stringify(input, brief)}`, { cause: error })
  }
}

function brief(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'string' ? value.slice(0, 60) : value
}

async function refused(work: () => Promise<unknown>, code: string): Promise<void> {
  const before = await rows()
  await expect(work()).rejects.toMatchObject({ code })
  expect(await rows()).toEqual(before)
}

/** A report of the museum that waits for a decision. */
async function waiting() {
  const made = await makeDirective(world())
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/a https://museum.kz/b' })
  await handIn(world(), made)
  const { items } = await report(world(), made.obligationId)
  return { ...made, itemIds: items.map(({ id }) => id) }
}

function rows() {
  return storedRows((sql) => world().db.prisma.$queryRawUnsafe(sql))
}

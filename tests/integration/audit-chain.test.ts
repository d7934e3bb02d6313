import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '#/server/audit/audit.ts'
import { type ChainReport, verifyChains } from '#/server/journal/reads/chain.ts'
import { authorize } from '#/server/authorize.ts'
import { personNames } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const ENTRIES = 30

const verify = (): Promise<ChainReport[]> => {
  const context = { ...world().as('job'), actor: { kind: 'system', job: 'zhariya' } as const }
  return verifyChains(context, { scope: authorize(context, 'audit.read') })
}
const departmentChain = async () => {
  const report = (await verify()).find(({ chainId }) => chainId === world().departmentId)
  if (!report) throw new Error('the department has no chain')
  return report
}

/** The same numbers on every run: a failure can be looked at again. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

beforeAll(async () => {
  const { db, museumId, departmentId, otherDepartmentId } = world()
  for (let index = 0; index < ENTRIES; index += 1) {
    await db.prisma.$transaction((tx) =>
      audit(tx, world().as('officer'), {
        action: 'test.write',
        organisationId: index % 3 === 0 ? departmentId : museumId,
        subject: { type: 'test', id: String(index) },
        before: { value: index },
        after: { value: index + 1, words: 'Қазақша "тырнақша" \\ \u2028' },
      }),
    )
  }
  await db.prisma.$transaction((tx) =>
    audit(tx, world().as('otherOfficer'), {
      action: 'test.write',
      organisationId: otherDepartmentId,
      subject: { type: 'test', id: 'other' },
    }),
  )
  for (const table of ['audit_entry', 'audit_link', 'audit_chain']) {
    await db.prisma.$executeRawUnsafe(`create table kept_${table} as table ${table}`)
  }
})

describe('who may ask', () => {
  it('is the administrator and the operator alone', () => {
    const may = personNames.filter((name) => {
      try {
        return authorize(world().as(name), 'audit.read')
      } catch {
        return false
      }
    })
    expect(may).toEqual(['admin'])
  })
})

describe('an untouched journal', () => {
  it('holds, a chain for each department', async () => {
    const reports = await verify()
    expect(reports.every(({ broken }) => broken === null)).toBe(true)
    const own = await departmentChain()
    expect(own).toMatchObject({ verified: ENTRIES, seq: ENTRIES, broken: null })
    expect(own.hash).toMatch(/^[0-9a-f]{64}$/)
    const other = reports.find(({ chainId }) => chainId === world().otherDepartmentId)
    expect(other).toMatchObject({ verified: 1, broken: null })
  })

  it('links nothing of a change that was rolled back', async () => {
    const failed = world().db.prisma.$transaction(async (tx) => {
      await audit(tx, world().as('officer'), {
        action: 'test.write',
        organisationId: world().departmentId,
        subject: { type: 'test', id: 'rolled back' },
      })
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await departmentChain()).toMatchObject({ verified: ENTRIES, broken: null })
  })

  it('keeps its order under twenty writers at once', async () => {
    const writes = Array.from({ length: 20 }, (_, index) =>
      world().db.prisma.$transaction((tx) =>
        audit(tx, world().as('ministryOfficer'), {
          action: 'test.write',
          organisationId: world().ministryId,
          subject: { type: 'test', id: `parallel ${String(index)}` },
        }),
      ),
    )
    await Promise.all(writes)
    const reports = await verify()
    const chain = reports.find(({ chainId }) => chainId === world().ministryId)
    expect(chain).toMatchObject({ verified: 20, seq: 20, broken: null })
    await tamper(restore)
  })

  it('cannot be changed by a statement', async () => {
    const { prisma } = world().db
    const change = (sql: string) => expect(prisma.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/)
    await change(`update audit_entry set action = 'x'`)
    await change('delete from audit_entry')
    await change(`update audit_link set hash = ''`)
    await change('delete from audit_link')
    await change('delete from audit_chain')
    await change('truncate audit_link')
  })
})

type Tampering = { sql: string[]; broken: { kind: string; seq: number } }
type Row = { seq: bigint; entry_id: bigint }

const columns = ['actor', 'action', 'subject_type', 'subject_id', 'request_id']

/** Every way in which somebody with the owner's rights could touch the journal without computing it anew. */
const ways: ((rows: Row[], roll: (below: number) => number) => Tampering)[] = [
  (rows, roll) => {
    const { seq, entry_id } = pick(rows, roll)
    const column = columns[roll(columns.length)] ?? 'actor'
    const sql = `update audit_entry set ${column} = ${column} || 'x' where id = ${String(entry_id)}`
    return { sql: [sql], broken: { kind: 'changed', seq: Number(seq) } }
  },
  (rows, roll) => {
    const { seq, entry_id } = pick(rows, roll)
    const set = ['after = \'{"value": 99}\'', 'before = null', "at = at + interval '1 microsecond'"][roll(3)]
    const sql = `update audit_entry set ${String(set)} where id = ${String(entry_id)}`
    return { sql: [sql], broken: { kind: 'changed', seq: Number(seq) } }
  },
  (rows, roll) => {
    const { seq, entry_id } = pick(rows, roll)
    const link = `delete from audit_link where entry_id = ${String(entry_id)}`
    const entry = `delete from audit_entry where id = ${String(entry_id)}`
    return { sql: [link, entry], broken: { kind: 'missing', seq: Number(seq) } }
  },
  (rows, roll) => {
    const { seq } = pick(rows, roll)
    const at = String(seq)
    return {
      sql: [
        'set constraints all immediate',
        `update audit_link set seq = -seq where seq >= ${at} and chain_id = '${world().departmentId}'`,
        `update audit_link set seq = 1 - seq where seq < 0`,
        inserted(at),
        `update audit_chain set seq = seq + 1 where id = '${world().departmentId}'`,
      ],
      broken: { kind: 'changed', seq: Number(seq) },
    }
  },
  (rows) => ({
    sql: [inserted(String(rows.length + 1))],
    broken: { kind: 'inserted', seq: rows.length + 1 },
  }),
  (rows, roll) => {
    const first = roll(rows.length - 1)
    const second = first + 1 + roll(rows.length - first - 1)
    const [a, b] = [rows[first], rows[second]]
    if (!a || !b) throw new Error('no such rows')
    return {
      sql: [
        `update audit_link set seq = -1 where entry_id = ${String(a.entry_id)}`,
        `update audit_link set seq = ${String(a.seq)} where entry_id = ${String(b.entry_id)}`,
        `update audit_link set seq = ${String(b.seq)} where entry_id = ${String(a.entry_id)}`,
      ],
      broken: { kind: 'changed', seq: Number(a.seq) },
    }
  },
  (rows, roll) => {
    const { seq } = pick(rows, roll)
    const gone = `select entry_id from kept_audit_link where seq >= ${String(seq)} and chain_id = '${world().departmentId}'`
    return {
      sql: [
        `delete from audit_link where entry_id in (${gone})`,
        `delete from audit_entry where id in (${gone})`,
      ],
      broken: { kind: 'missing', seq: Number(seq) },
    }
  },
]

function pick(rows: Row[], roll: (below: number) => number): Row {
  const row = rows[roll(rows.length)]
  if (!row) throw new Error('no rows')
  return row
}

function inserted(seq: string): string {
  return `with e as (insert into audit_entry (actor, action, organisation_id, subject_type, subject_id, request_id)
    values ('person:nobody', 'test.forged', '${world().departmentId}', 'test', 'forged', 'x') returning id)
    insert into audit_link (entry_id, chain_id, seq, hash) select id, '${world().departmentId}', ${seq}, sha256('x') from e`
}

const restore = [
  'delete from audit_link',
  'delete from audit_entry',
  'delete from audit_chain',
  'insert into audit_entry select * from kept_audit_entry',
  'insert into audit_link select * from kept_audit_link',
  'insert into audit_chain select * from kept_audit_chain',
]

/** As the tables' owner, with the guards off. */
async function tamper(statements: readonly string[]): Promise<void> {
  const guard = (state: 'disable' | 'enable') =>
    ['audit_entry', 'audit_link', 'audit_chain'].map((table) => `alter table ${table} ${state} trigger user`)
  await world().db.prisma.$transaction(async (tx) => {
    for (const sql of [...guard('disable'), ...statements, ...guard('enable')])
      await tx.$executeRawUnsafe(sql)
  })
}

describe('a touched journal', () => {
  it('names the first broken row of 200 random changes, deletions, insertions, swaps and cuts', async () => {
    const roll = dice(20_261_122)
    const chain = `chain_id = '${world().departmentId}'`
    const rows = await world().db.prisma.$queryRawUnsafe<Row[]>(
      `select seq, entry_id from audit_link where ${chain} order by seq`,
    )
    expect(rows).toHaveLength(ENTRIES)
    for (let turn = 0; turn < 200; turn += 1) {
      const way = ways[turn % ways.length]
      if (!way) throw new Error('no way')
      const { sql, broken } = way(rows, roll)
      await tamper(sql)
      const report = await departmentChain()
      expect({ turn, sql, broken: report.broken }).toMatchObject({ turn, broken })
      expect(report.verified).toBe(broken.seq - 1)
      await tamper(restore)
    }
    expect(await departmentChain()).toMatchObject({ verified: ENTRIES, broken: null })
  }, 120_000)

  it('sees an entry that was written past the guards and never linked', async () => {
    const { departmentId } = world()
    await tamper([
      `insert into audit_entry (actor, action, organisation_id, subject_type, subject_id, request_id)
       values ('person:nobody', 'test.forged', '${departmentId}', 'test', 'loose', 'x')`,
    ])
    const broken = (await verify()).filter((report) => report.broken)
    expect(broken.map((report) => report.broken?.kind)).toEqual(['inserted'])
    await tamper(restore)
  })

  it('sees a chain whose end was taken away', async () => {
    await tamper([`delete from audit_chain where id = '${world().departmentId}'`])
    expect((await departmentChain()).broken).toEqual({
      kind: 'inserted',
      seq: 1,
      entryId: expect.any(String) as string,
    })
    await tamper(restore)
  })
})

import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '#/cli/run.ts'
import { handIn, makeDirective } from '../factories.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()

/** What an operator sees after `zhariya …`. */
async function zhariya(...argv: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const code = await run({ argv, terminal: { input: Readable.from([]), output, errors } })
  output.end()
  errors.end()
  return { code, said: await text(output), complained: await text(errors) }
}

afterEach(() => vi.unstubAllEnvs())

describe('zhariya audit verify', () => {
  it('prints the end of every chain', async () => {
    vi.stubEnv('DATABASE_URL', world().databaseUrl)
    await makeDirective(world())
    const { code, said } = await zhariya('audit', 'verify')
    expect(code).toBe(0)
    expect(said).toMatch(
      new RegExp(`^holds   ${world().departmentId}  \\d+ entries, last hash [0-9a-f]{64}$`, 'm'),
    )
  })

  it('names the first row that does not hold', async () => {
    vi.stubEnv('DATABASE_URL', world().databaseUrl)
    await makeDirective(world())
    const { prisma } = world().db
    await prisma.$executeRawUnsafe('alter table audit_entry disable trigger user')
    await prisma.$executeRawUnsafe(`update audit_entry set action = 'forged' where id = (select e.entry_id
      from audit_link e where e.seq = 2 and e.chain_id = '${world().departmentId}')`)
    const { code, said } = await zhariya('audit', 'verify')
    expect(code).toBe(1)
    expect(said).toContain(`BROKEN  ${world().departmentId}  row 2 `)
  })
})

describe('zhariya figures verify', () => {
  it('says how many numbers it compared, and each that differs', async () => {
    vi.stubEnv('DATABASE_URL', world().databaseUrl)
    const { obligationId } = await makeDirective(world())
    await handIn(world(), { obligationId, explain: 'Аккаунт жоқ' })
    const whole = await zhariya('figures', 'verify')
    expect(whole).toMatchObject({ code: 0, complained: '' })
    expect(whole.said).toMatch(/^\d+ figures of \d+ directives: 0 differ$/m)
    await world().db.prisma.obligation.update({ where: { id: obligationId }, data: { progress: 'returned' } })
    const touched = await zhariya('figures', 'verify')
    expect(touched.code).toBe(1)
    expect(touched.said).toContain(`DIFFERS  ${obligationId}  progress: shown returned, counted submitted`)
  })
})

describe('a command without a portal', () => {
  it.each([['audit'], ['figures']])('%s says what to do', async (command) => {
    vi.stubEnv('DATABASE_URL', '')
    vi.stubEnv('DATA_DIR', '/nonexistent')
    const { code, complained } = await zhariya(command, 'verify')
    expect(code).toBe(1)
    expect(complained).toContain('npm start')
    expect(await zhariya(command, 'veryfy')).toMatchObject({ code: 2 })
  })
})

describe('zhariya admin invite', () => {
  it('prints the link of an administrator, and names what is no e-mail', async () => {
    vi.stubEnv('DATABASE_URL', world().databaseUrl)
    vi.stubEnv('PUBLIC_ORIGIN', 'https://zhariya.example.kz')
    const { code, said } = await zhariya('admin', 'invite', '--email', 'operator@example.kz')
    expect(code).toBe(0)
    expect(said).toMatch(/^https:\/\/zhariya\.example\.kz\/kk\/invitation\/[\w-]{43}\n$/)
    expect(await zhariya('admin', 'invite', '--email', 'operator')).toMatchObject({
      code: 1,
      complained: 'Not an e-mail: operator\n',
    })
    expect(await zhariya('admin', 'invite')).toMatchObject({ code: 2 })
  })
})

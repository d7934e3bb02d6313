import { afterAll, describe, expect, it, vi } from 'vitest'
import { steps } from '../../scripts/check/steps.ts'
import {
  accomplices,
  boundaryOffences,
  landmarks,
  lintOffences,
  typeOffences,
  type Offence,
} from './offences.ts'
import { clearHouse, plantHouse } from './planted-house.ts'

// Whole tools start here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const houses: string[] = []
afterAll(() => houses.forEach(clearHouse))

/** Runs one step of `npm run check` over a planted folder. */
async function findings({ step, files }: { step: string; files: Record<string, string> }): Promise<string[]> {
  const root = plantHouse(files)
  houses.push(root)
  const run = steps.find(({ name }) => name === step)?.run
  if (!run) throw new Error(`no step ${step}`)
  return run(root)
}

const asFiles = (offences: Offence[]) => Object.fromEntries(offences.map(({ path, text }) => [path, text]))
const innocent: Record<string, string> = {
  'src/domain/problem.ts': 'export class Problem extends Error {}\n',
  'src/server/directives/issue.ts':
    "import { audit } from '../audit/audit.ts'\nimport { authorize } from '../authorize.ts'\n\n/** Issues. */\nexport async function issue(context: object, input: { id: string }) {\n  authorize(context, 'directive.issue')\n  await audit(context, input.id)\n}\n",
  'src/server/authorize.ts':
    'export function authorize(context: object, action: string) {\n  return { context, action }\n}\n',
  'src/server/audit/audit.ts':
    'export async function audit(context: object, change: string) {\n  return Promise.resolve({ context, change })\n}\n',
  'src/app/[locale]/page.tsx': 'export default function Page() {\n  return <main />\n}\n',
  'src/domain/sorted.ts':
    'export const byAge = (a: number, b: number) => a - b\nexport const zero = new Date(0)\n',
}

describe.each([
  { step: 'lint', offences: lintOffences, others: {} },
  { step: 'lint-types', offences: typeOffences, others: {} },
  { step: 'boundaries', offences: boundaryOffences, others: { ...landmarks, ...accomplices } },
])('$step', async ({ step, offences, others }) => {
  const found = await findings({ step, files: { ...innocent, ...others, ...asFiles(offences) } })

  it.each(offences)('finds $finding in $path', ({ path, finding }) => {
    expect(found.filter((line) => line.includes(path)).join('\n')).toMatch(finding)
  })

  it.each(Object.keys(innocent))('leaves %s alone', (path) => {
    expect(found.filter((line) => line.includes(path))).toEqual([])
  })
})

describe('boundaries', () => {
  it('does not call it success when nothing was read', async () => {
    expect(
      await findings({ step: 'boundaries', files: { 'src/lib/alone.ts': 'export const x = 1\n' } }),
    ).not.toEqual([])
  })
})

describe.each([
  ['types', 'src/domain/wrong.ts', "export const x: number = 'one'\n"],
  ['format', 'src/domain/wrong.ts', 'export const x = "one";\n'],
  ['dead-code', 'src/domain/unused.ts', 'export const x = 1\n'],
  ['names', 'src/domain/utils.ts', ''],
  ['names', 'src/ui/index.ts', ''],
  ['names', 'src/domain/dueDate.ts', ''],
  ['names', 'src/features/Desk/desk.ts', ''],
  ['names', 'src/server/letters/letter.tsx', ''],
  ['names', 'src/lib/old.js', ''],
  ['budgets', 'src/domain/endless.ts', 'x\n'.repeat(301)],
  ['budgets', 'src/app/[locale]/page.tsx', 'x\n'.repeat(41)],
  ['retired-words', 'src/server/letters/task.ts', 'export const x = 1\n'],
  ['retired-words', 'src/server/letters/open.ts', 'export const openHostTurns = 1\n'],
  ['words', 'src/domain/place.ts', 'const x = "/ho' + 'me/someone/file"\n'],
  ['words', 'docs/later.md', 'TO' + 'DO: write\n'],
  ['words', '.npmrc', 'registry=https://regis' + 'try.example.org/\n'],
  ['words', 'README.md', 'written by a sub' + 'agent\n'],
  ['doc-paths', 'docs/rooms.md', 'See src/server/cellar/barrel.ts.\n'],
  ['dependencies', 'docs/adr/0001-stack-and-dependencies.md', '| `left-pad` | why |\n'],
])('%s', (step, path, text) => {
  it(`finds ${path}`, async () => {
    expect((await findings({ step, files: { [path]: text } })).join('\n')).toContain(path)
  })
})

it('finds a runtime dependency that only tests import', async () => {
  const files = {
    'package.json': '{ "dependencies": { "left-pad": "1.3.0" } }',
    'docs/adr/0001-stack-and-dependencies.md': '| `left-pad` | why |\n',
    'src/domain/left.test.ts': "import 'left-pad'\n",
  }
  const unused = 'left-pad: a runtime dependency that nothing that runs imports'
  expect(await findings({ step: 'dependencies', files })).toEqual([unused])
  const used = { ...files, 'src/domain/left.ts': "import 'left-pad/left.js'\n" }
  expect(await findings({ step: 'dependencies', files: used })).toEqual([])
})

describe('budgets', () => {
  const files = (sizes: number[]) =>
    Object.fromEntries(sizes.map((size, n) => [`src/domain/n${n}.ts`, 'x\n'.repeat(size)]))

  it('wants a median of 60 lines', async () => {
    const found = await findings({ step: 'budgets', files: files(Array.from({ length: 40 }, () => 61)) })
    expect(found.join()).toContain('median file has 61')
  })

  it('wants nine files of ten within 200 lines', async () => {
    const sizes = [...Array.from({ length: 80 }, () => 20), ...Array.from({ length: 20 }, () => 201)]
    expect((await findings({ step: 'budgets', files: files(sizes) })).join()).toContain('more than 201')
  })
})

describe('messages', () => {
  const good = {
    kk: { problems: { stale: 'Өзгерді' }, desk: { left: '{n, plural, other {# сілтеме}}', late: 'Кеш' } },
    ru: {
      problems: { stale: 'Изменено' },
      desk: {
        left: '{n, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}}',
        late: 'Поздно',
      },
    },
    en: {
      problems: { stale: 'Changed' },
      desk: { left: '{n, plural, one {# link} other {# links}}', late: 'Late' },
    },
  }
  const problem = "export const problemCodes = ['stale'] as const\n"
  const desk =
    "export async function Desk() {\n  const t = await getTranslations('desk')\n  const part = 'ft'\n  return t(`le${part}`) + t('late')\n}\n"

  const check = async ({
    change = {},
    code = desk,
    codes = problem,
    contract = '',
  }: {
    change?: Partial<Record<'kk' | 'ru' | 'en', object>>
    code?: string
    codes?: string
    contract?: string
  }) => {
    const all = { ...good, ...change }
    const catalogues = Object.entries(all).map(([language, tree]) => [
      `src/i18n/messages/${language}.json`,
      JSON.stringify(tree),
    ])
    const files = {
      'src/features/desk/desk.tsx': code,
      'src/domain/problem.ts': codes,
      'src/contracts/desk.ts': contract,
    }
    const found = await findings({ step: 'messages', files: { ...files, ...Object.fromEntries(catalogues) } })
    // The planted catalogues are small: declared patterns of the real one fit nothing here.
    return found.filter((line) => !line.includes('dynamic-keys.ts: '))
  }
  const desks = (language: 'kk' | 'ru' | 'en', desk: object) => ({
    [language]: { ...good[language], desk: { ...good[language].desk, ...desk } },
  })

  it('finds nothing in good ones', async () => {
    expect(await check({})).toEqual([])
  })

  it.each([
    [
      'a missing key',
      { change: { kk: { problems: good.kk.problems, desk: { late: 'Кеш' } } } },
      'desk.left: missing in kk',
    ],
    ['a broken sentence', { change: desks('ru', { late: 'Поздно {n' }) }, 'ru desk.late'],
    ['an empty sentence', { change: desks('en', { late: ' ' }) }, 'en desk.late: empty'],
    ['other arguments', { change: desks('kk', { late: '{who} кеш' }) }, 'desk.late: arguments differ'],
    [
      'an incomplete Russian plural',
      { change: desks('ru', { left: '{n, plural, one {#} other {#}}' }) },
      'ru wants one, few, many, other',
    ],
    [
      'a Kazakh plural',
      { change: desks('kk', { left: '{n, plural, one {#} other {#}}' }) },
      'kk wants other',
    ],
    [
      'Russian for Kazakh',
      { change: { ...desks('kk', { late: 'Очень поздно' }), ...desks('ru', { late: 'Очень поздно' }) } },
      'the Kazakh text is the Russian one',
    ],
    ['an unknown key', { code: desk.replace("t('late')", "t('later')") }, 'no such key: desk.later'],
    ['an unused key', { code: desk.replace(" + t('late')", '') }, 'desk.late: nobody asks'],
    [
      'an unreadable key',
      { code: desk.replace('t(`le${part}`)', 't(`${part}`)') },
      'the key is not readable here',
    ],
    [
      'a contract that speaks an unknown key',
      { code: desk, contract: "export const x = z.string().min(1, 'needed')\n" },
      'no such key: invalid.needed',
    ],
    [
      'a refusal without a sentence',
      { codes: "export const problemCodes = ['stale', 'gone']\n" },
      'problems.gone: a refusal without',
    ],
    [
      'a sentence without a refusal',
      { codes: 'export const problemCodes = []\n' },
      'problems.stale: no such code',
    ],
  ])('finds %s', async (_, change, finding) => {
    expect((await check(change)).join('\n')).toContain(finding)
  })
})

/** A file that breaks a rule, and the finding it must lead to. */
export interface Offence {
  path: string
  text: string
  finding: RegExp
}

/** Split so that the check of the whole project does not find its own examples. */
const LATER = '// TO' + 'DO later\n'
const verb = (body: string) => `export async function issue() {\n  ${body}\n}\n`
const lines = (count: number) => Array.from({ length: count }, (_, n) => `  void ${n}`).join('\n')

export const lintOffences: Offence[] = [
  { path: 'src/domain/any.ts', text: 'export const x: any = 1\n', finding: /no-explicit-any/ },
  {
    path: 'src/domain/silenced.ts',
    text: '// @ts-ig' + 'nore\nexport const x: string = 1\n',
    finding: /ban-ts-comment/,
  },
  {
    path: 'src/domain/inline.ts',
    text: '/* eslint-disable */\nexport const x = 1\n',
    finding: /eslint-disable/,
  },
  { path: 'src/domain/later.ts', text: `${LATER}export const x = 1\n`, finding: /no-warning-comments/ },
  { path: 'src/domain/class.ts', text: 'export class Letter {}\n', finding: /No classes but Problem/ },
  { path: 'src/domain/barrel.ts', text: "export * from './class.ts'\n", finding: /No barrels/ },
  { path: 'src/domain/default.ts', text: 'export default 1\n', finding: /No default exports/ },
  {
    path: 'src/ui/default.tsx',
    text: 'export default function A() {\n  return null\n}\n',
    finding: /No default exports/,
  },
  { path: 'src/domain/only.test.ts', text: 'it.on' + "ly('a', () => {})\n", finding: /A test runs always/ },
  {
    path: 'src/domain/skip.test.ts',
    text: 'describe.sk' + "ip('a', () => {})\n",
    finding: /A test runs always/,
  },
  {
    path: 'tests/e2e/only.test.ts',
    text: 'test.describe.on' + "ly('a', () => {})\n",
    finding: /A test runs always/,
  },
  {
    path: 'src/ui/style.tsx',
    text: "export const A = () => <p style={{ color: 'red' }} />\n",
    finding: /No style prop/,
  },
  {
    path: 'src/ui/raw.tsx',
    text: "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n",
    finding: /No raw HTML/,
  },
  {
    path: 'src/ui/image.tsx',
    text: "import Image from 'next/image'\nexport const A = () => <Image />\n",
    finding: /No image optimiser/,
  },
  {
    path: 'src/ui/alt.tsx',
    text: "export const A = () => <img src='/a.png' />\n",
    finding: /jsx-a11y\/alt-text/,
  },
  {
    path: 'src/ui/hook.tsx',
    text: "import { useState } from 'react'\nexport function A({ a }: { a: boolean }) {\n  if (a) useState(1)\n  return null\n}\n",
    finding: /rules-of-hooks/,
  },
  {
    path: 'src/server/letters/environment.ts',
    text: verb('authorize(process.env.A); audit()'),
    finding: /src\/lib only/,
  },
  {
    path: 'src/worker/ending.ts',
    text: "import { x } from '#/domain/any'\nexport const y = x\n",
    finding: /with its ending/,
  },
  {
    path: 'src/features/desk/client.tsx',
    text: "'use client'\nimport { read } from '#/server/letters/reads.ts'\nexport const A = () => <p>{read()}</p>\n",
    finding: /imports no server code/,
  },
  {
    path: 'src/features/desk/actions.ts',
    text: 'export async function send() {\n  try {\n    return 1\n  } catch {\n    return 2\n  }\n}\n',
    finding: /An action is name, contract, verb/,
  },
  {
    path: 'src/features/seat/actions.ts',
    text: 'export async function send() {\n  authorize()\n}\n',
    finding: /asks no permission/,
  },
  { path: 'src/server/letters/unasked.ts', text: verb('audit()'), finding: /A verb calls authorize\(\)/ },
  { path: 'src/server/letters/untraced.ts', text: verb('authorize()'), finding: /A verb calls audit\(\)/ },
  {
    path: 'src/server/letters/two.ts',
    text: verb('authorize(); audit()') + 'export function b() {}\n',
    finding: /exports exactly one function/,
  },
  {
    path: 'src/server/letters/reads.ts',
    text: 'export const read = () => prisma.letter.findMany({ where: {} })\n',
    finding: /without select/,
  },
  {
    path: 'src/domain/spread.ts',
    text: 'const a = 1\nexport const x = { ...{ a } }\n',
    finding: /only saves lines/,
  },
  { path: 'src/domain/clock.ts', text: 'export const x = new Date()\n', finding: /not from new Date\(\)/ },
  {
    path: 'src/server/letters/clock.ts',
    text: verb('authorize(Date.now()); audit()'),
    finding: /not from Date\.now\(\)/,
  },
  {
    path: 'src/features/desk/clock.ts',
    text: "import { isPast } from 'date-fns'\nexport const x = isPast(1)\n",
    finding: /not from isPast/,
  },
  {
    path: 'src/domain/zoneless.ts',
    text: "export const x = new Date('2026-12-22')\n",
    finding: /zone nobody named/,
  },
  {
    path: 'src/domain/random.ts',
    text: 'export const x = Math.random()\n',
    finding: /no-restricted-properties/,
  },
  {
    path: 'src/domain/fetch.ts',
    text: "export const x = () => fetch('/')\n",
    finding: /no-restricted-globals/,
  },
  { path: 'src/web/text.ts', text: "export const x = 'Готово'\n", finding: /src\/i18n\/messages/ },
  {
    path: 'src/server/letters/text.ts',
    text: verb('authorize(`Срок ${1}`); audit()'),
    finding: /src\/i18n\/messages/,
  },
  {
    path: 'src/features/desk/due.ts',
    text: "export const x = (lateFrom: Date) => formatDate({ date: lateFrom, style: 'long' })\n",
    finding: /dueDay/,
  },
  { path: 'src/app/text.tsx', text: 'export const A = () => <p>Ready</p>\n', finding: /«Ready»/ },
  {
    path: 'src/features/desk/label.tsx',
    text: 'export const A = () => <input aria-label="Search" />\n',
    finding: /«Search»/,
  },
  {
    path: 'src/domain/chatty.ts',
    text: '// one\n// two\n// three\n// four\nexport const x = 1\n',
    finding: /at most 3 lines/,
  },
  {
    path: 'src/domain/positional.ts',
    text: 'export function add(one: number, two: number) {\n  return one + two\n}\n',
    finding: /pass one object/,
  },
  {
    path: 'src/domain/upside-down.ts',
    text: 'function low() {\n  return 1\n}\nexport function high() {\n  return low()\n}\n',
    finding: /exported thing first/,
  },
  {
    path: 'src/domain/long-function.ts',
    text: `export function long() {\n${lines(70)}\n}\n`,
    finding: /max-lines-per-function/,
  },
  { path: 'src/lib/talk.ts', text: "export const x = () => console.log('x')\n", finding: /no-console/ },
]

export const typeOffences: Offence[] = [
  {
    path: 'src/domain/floating.ts',
    text: 'export function a() {\n  b()\n}\nasync function b() {}\n',
    finding: /no-floating-promises/,
  },
  {
    path: 'src/domain/misused.ts',
    text: 'export function a() {\n  if (b()) return 1\n  return 2\n}\nasync function b() {}\n',
    finding: /no-misused-promises/,
  },
  {
    path: 'src/domain/await.ts',
    text: 'export async function a() {\n  await 1\n}\n',
    finding: /await-thenable/,
  },
  {
    path: 'src/domain/switch.ts',
    text: "export function a(b: 'x' | 'y') {\n  switch (b) {\n    case 'x':\n      return 1\n  }\n}\n",
    finding: /switch-exhaustiveness/,
  },
  {
    path: 'src/domain/always.ts',
    text: 'export function a(b: string[]) {\n  return b?.length\n}\n',
    finding: /no-unnecessary-condition/,
  },
]

const imports = (path: string) => `import { x } from '#/${path}'\nexport const y = x\n`

/** What is imported by the offences below: harmless in itself. */
export const landmarks: Record<string, string> = Object.fromEntries(
  [
    'app/leaf.ts',
    'features/desk/leaf.ts',
    'features/seat/leaf.ts',
    'web/leaf.ts',
    'ui/leaf.ts',
    'ui/leaf.tsx',
    'server/letters/leaf.ts',
    'server/letters/internal.ts',
    'server/db/client.ts',
    'integrations/mail/leaf.ts',
    'integrations/files/leaf.ts',
    'integrations/table-in/leaf.ts',
    'integrations/table-out/leaf.ts',
    'worker/leaf.ts',
    'contracts/leaf.ts',
    'domain/leaf.ts',
    'i18n/leaf.ts',
    'lib/leaf.ts',
  ].map((path) => [`src/${path}`, 'export const x = 1\n']),
)

export const boundaryOffences: Offence[] = [
  { path: 'src/app/a.ts', text: imports('server/letters/leaf.ts'), finding: /app-imports-one-way/ },
  { path: 'src/features/desk/b.ts', text: imports('app/leaf.ts'), finding: /features-imports-one-way/ },
  {
    path: 'src/features/desk/c.ts',
    text: imports('integrations/files/leaf.ts'),
    finding: /features-imports-one-way/,
  },
  {
    path: 'src/features/desk/g.ts',
    text: imports('integrations/table-out/leaf.ts'),
    finding: /features-imports-one-way/,
  },
  {
    path: 'src/features/desk/d.ts',
    text: imports('features/seat/leaf.ts'),
    finding: /feature-knows-no-other/,
  },
  { path: 'src/features/desk/e.ts', text: imports('server/db/client.ts'), finding: /screens-hold-no-query/ },
  { path: 'src/features/desk/f.ts', text: imports('server/letters/internal.ts'), finding: /internal-stays/ },
  { path: 'src/web/a.ts', text: imports('ui/leaf.ts'), finding: /web-imports-one-way/ },
  { path: 'src/web/b.ts', text: imports('integrations/mail/leaf.ts'), finding: /web-imports-one-way/ },
  { path: 'src/web/f.ts', text: imports('integrations/table-in/leaf.ts'), finding: /web-imports-one-way/ },
  {
    path: 'src/web/c.ts',
    text: "export { PrismaClient } from '@prisma/client'\n",
    finding: /only-server-owns/,
  },
  {
    path: 'src/web/d.ts',
    text: "import { PgBoss } from 'pg-boss'\nexport const y = PgBoss\n",
    finding: /queue-belongs/,
  },
  { path: 'src/worker/a.ts', text: imports('web/leaf.ts'), finding: /worker-imports-one-way/ },
  { path: 'src/cli/a.ts', text: imports('web/leaf.ts'), finding: /cli-imports-one-way/ },
  {
    path: 'src/cli/b.ts',
    text: "import { x } from '#/server/letters/leaf.ts'\nimport { x as y } from '#/integrations/mail/leaf.ts'\nexport const z = x + y\n",
    finding: /command-of-one-world/,
  },
  {
    path: 'src/server/letters/a.ts',
    text: imports('integrations/mail/leaf.ts'),
    finding: /server-imports-one-way/,
  },
  {
    path: 'src/server/letters/b.ts',
    text: "import { redirect } from 'next/navigation'\nexport const y = redirect\n",
    finding: /kernel-knows-no-framework/,
  },
  {
    path: 'src/server/letters/c.ts',
    text: "import type { ReactNode } from 'react'\nexport type Y = ReactNode\n",
    finding: /kernel-knows-no-framework/,
  },
  { path: 'src/server/letters/d.ts', text: imports('ui/leaf.tsx'), finding: /kernel-reaches-no-screen/ },
  {
    path: 'src/integrations/mail/a.ts',
    text: imports('server/letters/leaf.ts'),
    finding: /integrations-imports-one-way/,
  },
  {
    path: 'src/integrations/mail/b.ts',
    text: "import type { x } from '#/server/db/client.ts'\nexport type Y = typeof x\n",
    finding: /integrations-imports-one-way/,
  },
  { path: 'src/contracts/a.ts', text: imports('lib/leaf.ts'), finding: /contracts-imports-one-way/ },
  {
    path: 'src/contracts/b.ts',
    text: "import { format } from 'date-fns'\nexport const y = format\n",
    finding: /contracts-use-zod-only/,
  },
  { path: 'src/domain/a.ts', text: imports('lib/leaf.ts'), finding: /domain-imports-one-way/ },
  {
    path: 'src/domain/b.ts',
    text: "import { z } from 'zod'\nexport const y = z\n",
    finding: /domain-is-pure/,
  },
  {
    path: 'src/domain/c.ts',
    text: "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n",
    finding: /domain-is-pure/,
  },
  { path: 'src/i18n/a.ts', text: imports('server/letters/leaf.ts'), finding: /i18n-imports-one-way/ },
  { path: 'src/ui/a.ts', text: imports('lib/leaf.ts'), finding: /ui-imports-one-way/ },
  {
    path: 'src/ui/b.ts',
    text: "import { useTranslations } from 'next-intl'\nexport const y = useTranslations\n",
    finding: /ui-could-ship-elsewhere/,
  },
  { path: 'src/lib/a.ts', text: imports('domain/leaf.ts'), finding: /lib-imports-one-way/ },
  {
    path: 'src/lib/b.ts',
    text: "import ts from 'typescript'\nexport const y = ts\n",
    finding: /no-development-package/,
  },
  {
    path: 'src/lib/c.ts',
    text: "import { x } from '../../tests/unit/leaf.test.ts'\nexport const y = x\n",
    finding: /source-stands-alone/,
  },
  { path: 'src/lib/d.ts', text: imports('lib/nowhere.ts'), finding: /everything-resolves/ },
  {
    path: 'src/lib/e.ts',
    text: "import type { F } from './f.ts'\nexport type E = F\n",
    finding: /no-cycles/,
  },
  {
    path: 'src/web/e.ts',
    text: "import { fetch } from 'undici'\nexport const y = fetch\n",
    finding: /foreign-bytes-only/,
  },
  { path: 'src/web/http/guard.ts', text: imports('web/far.ts'), finding: /http-does-little/ },
]

/** The far ends of longer offences. */
export const accomplices: Record<string, string> = {
  'src/lib/f.ts': "import type { E } from './e.ts'\nexport type F = E\n",
  'src/web/far.ts': "export { x } from '#/server/letters/leaf.ts'\n",
  'tests/unit/leaf.test.ts': 'export const x = 1\n',
}

import { demoPeople } from './demo.ts'
import type { Settings } from './settings.ts'

/** Says where the product is and whom to sign in as, or how the first administrator gets in. */
export async function greet(input: {
  settings: Settings
  isDemo: boolean
  firstAdmin: string | null
  seconds: number
}): Promise<void> {
  const people = input.isDemo ? await demoPeople() : []
  const width = Math.max(0, ...people.map(({ email }) => email.length))
  const lines = [
    '',
    `  Жария is running at ${input.settings.publicOrigin} (up in ${input.seconds.toFixed(1)} s)`,
    ...(people.length ? ['', '  Sign in with one tap there, as:'] : []),
    ...people.map(({ email, postKk, postRu }) => `    ${email.padEnd(width)}  ${postKk} · ${postRu}`),
    ...(input.firstAdmin ? ['', ...firstAdminLines(input.firstAdmin)] : []),
    '',
    '  Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}

function firstAdminLines(link: string): string[] {
  return [
    '  Nobody can sign in yet. This link makes the first administrator; it opens once, for seven days:',
    `    ${link}`,
  ]
}

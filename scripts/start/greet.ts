import { demoPeople } from './demo.ts'
import type { Settings } from './settings.ts'

/** Says where the product is and whom to sign in as. */
export async function greet(input: { settings: Settings; isDemo: boolean; seconds: number }): Promise<void> {
  const people = input.isDemo ? await demoPeople() : []
  const width = Math.max(0, ...people.map(({ email }) => email.length))
  const lines = [
    '',
    `  Жария is running at ${input.settings.publicOrigin} (up in ${input.seconds.toFixed(1)} s)`,
    ...(people.length ? ['', '  Sign in with one tap there, as:'] : []),
    ...people.map(({ email, postKk, postRu }) => `    ${email.padEnd(width)}  ${postKk} · ${postRu}`),
    '',
    '  Stop with Ctrl-C.',
  ]
  console.log(lines.join('\n'))
}

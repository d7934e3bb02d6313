import { dateOf } from '#/domain/calendar/zone.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { aboutAnswer } from '#/domain/verification/about-answer.ts'
import { verdictOf } from '#/domain/verification/reasons.ts'
import { lookAt, type Look } from '#/integrations/link-look/look-at.ts'
import { userAgentOf } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { exitCodes, type Command, type ExitCode, type Terminal } from '../command.ts'

export const checkCommand: Command = {
  summary: 'fetches and reads one page, and tells what the portal would see',
  help: `Usage: zhariya check URL

Goes the whole way of a link for a person: fetches the page by the rules for hostile addresses, reads it, and prints
what it found and what stands against it. What only a letter can tell (its topic, its deadline, whose account) is left
out.

  --help      this text

Exit code: 0 a page that could be read, 1 anything else, 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const [url, ...more] = args
    const link = url === undefined || more.length > 0 ? null : readAddress(url)
    if (!link) {
      terminal.errors.write('Usage: zhariya check URL\n')
      return exitCodes.wrongUsage
    }
    const policy = { userAgent: userAgentOf(null) }
    const look = await lookAt({
      url: link.url,
      readOn: dateOf(new Date()),
      probes: { read: () => Promise.resolve(null), keep: () => Promise.resolve() },
      fetch: (address) => safeFetch({ url: address, allowedOrigin: null, policy }),
    })
    return print({ look, terminal, link })
  },
}

function print({
  look: { answer, redirects, reading },
  terminal,
  link,
}: {
  look: Look
  terminal: Terminal
  link: NonNullable<ReturnType<typeof readAddress>>
}): ExitCode {
  const reasons = aboutAnswer({ answer, reading })
  const facts = {
    address: link.url,
    platform: `${link.platform}, ${link.kind}`,
    account: link.account,
    'sent on by': redirects.join(' '),
    status: answer.kind === 'answered' ? answer.status : answer.reason,
    access: reading?.access,
    title: reading?.title,
    site: reading?.siteName,
    author: reading?.author,
    published: link.publishedAt ?? reading?.publishedAt,
    'read from': link.publishedAt ? 'id' : reading?.publishedAtSource,
    language: reading?.language,
    text: reading?.text.replace(/\s+/g, ' ').slice(0, TEXT_SHOWN),
    verdict: verdictOf(reasons),
  }
  for (const [name, value] of Object.entries(facts)) {
    if (value !== null && value !== undefined && value !== '') line({ terminal, name, value: String(value) })
  }
  for (const reason of reasons)
    line({ terminal, name: 'because', value: `${reason.code} ${JSON.stringify(reason.details)}` })
  return verdictOf(reasons) === 'ok' ? exitCodes.done : exitCodes.badInput
}

const TEXT_SHOWN = 300

/** Foreign words must not move the cursor or colour the screen. */
function line({ terminal, name, value }: { terminal: Terminal; name: string; value: string }): void {
  terminal.output.write(`${name.padEnd(12)} ${value.replace(/\p{Cc}/gu, ' ')}\n`)
}

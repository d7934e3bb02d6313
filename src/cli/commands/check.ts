import { parseArgs } from 'node:util'
import { dateOf } from '#/domain/calendar/zone.ts'
import type { FoundLink } from '#/domain/links/found-link.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { isLocale, type Locale } from '#/i18n/locales.ts'
import { inspectLink, type LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'
import { userAgentOf } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { judgedLook, type JudgedLook } from '../check/judged-look.ts'
import { lookInWords } from '../check/look-in-words.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { writeLine } from '../ndjson.ts'

export const checkCommand: Command = {
  help: `Usage: zhariya check [--language kk|ru|en] [--json] URL

Goes the whole way of a link for a person: fetches the page by the rules for hostile addresses, reads it, and prints
what it found and what stands against it, in the words of the portal. What only a letter can tell (its topic, its
deadline, whose account) is left out, and so is what only a browser sees.

  --language  of the words: kk, ru (without this option) or en
  --json      codes instead of words, in one line:
              {"url","platform","kind","account","status","failure","redirects","access","title","siteName","author",
              "publishedAt","publishedAtSource","language","text","verdict","errors","remarks","reasons"}
  --help      this text

Exit code: 0 a page with nothing against it, 1 anything else, 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const wanted = wantedOf(args)
    if (!wanted) {
      terminal.errors.write('Name one address. See «zhariya check --help».\n')
      return exitCodes.wrongUsage
    }
    const { link, locale, json } = wanted
    const look = await inspectLink({
      url: link.url,
      readOn: dateOf(new Date()),
      probes: { read: () => Promise.resolve(null), keep: () => Promise.resolve() },
      fetch: (address) =>
        safeFetch({ url: address, allowedOrigin: null, policy: { userAgent: userAgentOf(null) } }),
    })
    const judged = judgedLook({ link, look })
    if (json) await writeLine({ terminal, value: codesOf({ link, look, judged }) })
    else for (const line of lookInWords({ link, look, judged, locale })) terminal.output.write(`${line}\n`)
    return judged.verdict === 'ok' ? exitCodes.done : exitCodes.badInput
  },
}

function wantedOf(args: readonly string[]): { link: FoundLink; locale: Locale; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'ru' }, json: { type: 'boolean', default: false } },
    })
    const [url, ...more] = positionals
    const link = url === undefined || more.length > 0 ? null : readAddress(url)
    return link && isLocale(values.language) ? { link, locale: values.language, json: values.json } : null
  } catch {
    return null
  }
}

/** The fields that the command promises, in their order. */
function codesOf({
  link: { url, platform, kind, account },
  look: { answer, redirects, reading },
  judged: { verdict, errors, remarks, reasons, day },
}: {
  link: FoundLink
  look: LinkInspection
  judged: JudgedLook
}) {
  return {
    url,
    platform,
    kind,
    account,
    status: answer.kind === 'answered' ? answer.status : null,
    failure: answer.kind === 'answered' ? null : answer.reason,
    redirects,
    access: reading?.access ?? null,
    title: reading?.title ?? null,
    siteName: reading?.siteName ?? null,
    author: reading?.author ?? null,
    publishedAt: day?.at?.toISOString() ?? day?.day ?? null,
    publishedAtSource: day?.source ?? null,
    language: reading?.language ?? null,
    text: reading?.text ?? null,
    verdict,
    errors,
    remarks,
    reasons,
  }
}

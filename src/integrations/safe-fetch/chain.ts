import { openCookies } from '#/integrations/safe-fetch/cookies.ts'
import type { Hop } from '#/integrations/safe-fetch/fetch-hop.ts'
import { bare } from '#/integrations/safe-fetch/judge-address.ts'
import type { Page } from '#/integrations/safe-fetch/read-hop.ts'
import { refreshOf } from '#/integrations/safe-fetch/refresh.ts'

type Answered = Exclude<Hop, { kind: 'refused' }>

/** A hop's answer either sends on or is what the chain came for. */
type Step = { kind: 'on'; to: string } | { kind: 'here'; page: Page & { remoteAddress: string | null } }

/** The way from one address over its redirects to a page; its cookies are forgotten with it. */
export interface Chain {
  /** Every address that sent us on, in order, and the status of each. */
  readonly redirects: readonly string[]
  readonly redirectStatuses: readonly number[]
  /** The first on the way. */
  readonly certificateFault: () => string | null
  /** What goes along to an address, which is now asked. */
  readonly cookieFor: (url: URL) => string | null
  readonly step: (answer: { url: URL; hop: Answered }) => Step
}

export function openChain(): Chain {
  const cookies = openCookies()
  const asked = new Set<string>()
  const redirects: string[] = []
  const redirectStatuses: number[] = []
  let fault: string | null = null
  const requestTo = (url: URL) => `${bare(url).href}\n${cookies.headerFor(url) ?? ''}`
  /** A page that sends to what was seen already stays as it is: it loads itself anew, or two show each other in turn. */
  const isNew = (address: string | null) => address !== null && !asked.has(requestTo(new URL(address)))
  return {
    redirects,
    redirectStatuses,
    certificateFault: () => fault,
    cookieFor(url) {
      asked.add(requestTo(url))
      return cookies.headerFor(url)
    },
    step({ url, hop }) {
      const { certificateFault, ...seen } = hop
      fault ??= certificateFault
      cookies.keep({ url, lines: seen.setCookies })
      const refresh = seen.kind === 'page' ? refreshOf({ url, page: seen }) : null
      const to = seen.kind === 'redirect' ? seen.location : isNew(refresh) ? refresh : null
      if (to === null && seen.kind === 'page') return { kind: 'here', page: seen }
      redirects.push(url.href)
      redirectStatuses.push(seen.status)
      return { kind: 'on', to: to ?? '' }
    },
  }
}

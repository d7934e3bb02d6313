import type { CalendarDate } from '../calendar/zone.ts'
import type { KitContent } from '../kit/kit.ts'
import type { LinkKind, Platform } from '../links/found-link.ts'
import type { SlotPlatform } from '../obligations/slots.ts'
import type { PageReading, TextLanguage } from '../publications/page-reading.ts'

/** What a link's address gave back: an HTTP answer, a refusal to fetch it at all, or no answer. */
export type LinkAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly finalUrl: string
      readonly contentType: string | null
      /** Why the certificate of the site is not to be trusted; null where it is. */
      readonly certificateFault: string | null
      /** Why the site does not answer from here, where it was read by a second way; null where it does. */
      readonly blockedHere: string | null
      /** The page was read as a browser shows it: its scripts write what stands on it. */
      readonly rendered: boolean
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** What the spelling of the link tells. */
export interface LinkFacts {
  readonly platform: Platform
  readonly kind: LinkKind
  readonly account: string | null
  /** Read from the post's number, so it goes before whatever the page says. */
  readonly publishedAt: Date | null
  readonly isFrontPage: boolean
}

/** What was asked for, of this institution. */
export interface Asked {
  /** Subject and text, each language apart or one after the other. */
  readonly about: string
  readonly letterDate: CalendarDate
  /** The first late instant of this obligation. */
  readonly lateFrom: Date
  readonly languages: 'kk' | 'ru' | 'both' | 'any'
  /** What the institutions were offered to publish, if anything. */
  readonly kit?: KitContent | null
}

/** One link of a report as far as it matters to the others. */
export interface ReportLine {
  readonly id: string
  readonly platform: Platform
  /** Where it stands: the host of a page, the account of a post; null where nothing tells. */
  readonly place: string | null
  /** Of the address as sent; null for one that has none. */
  readonly sent: string | null
  /** Of the address as sent, of where it led, and of what the page calls its own. */
  readonly keys: readonly string[]
  readonly language: TextLanguage | null
  /** See `textPrint`; null for a text too short to tell. */
  readonly print: string | null
}

export interface Neighbours {
  /** Links of the same report that were handed in before this one. */
  readonly earlier: readonly ReportLine[]
  /** All other links of the same report. */
  readonly others: readonly ReportLine[]
  /** Institutions with a link of the same text under the same directive. */
  readonly sameTextElsewhere: number
}

/** Everything that a judgement rests on. */
export interface Signals {
  readonly answer: LinkAnswer
  /** Null where there was no page to read. */
  readonly reading: PageReading | null
  readonly link: LinkFacts
  readonly asked: Asked
  /** What the register holds as the institution's own. */
  readonly accounts: readonly { readonly platform: SlotPlatform; readonly handle: string }[]
  readonly line: ReportLine
  readonly neighbours: Neighbours
}

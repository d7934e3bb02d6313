/** What a browser saw behind an address; foreign bytes throughout. */
export interface CapturedPage {
  /** Where the page stood in the end. */
  readonly finalUrl: string
  /** Every address that sent on, in order. */
  readonly redirects: readonly string[]
  /** Null where the address shows no page (a download, nothing at all). */
  readonly screenshot: Picture | null
  /** The page as one file; null where it is larger than the limit. */
  readonly mhtml: Buffer | null
  /** Status line, headers and body of the page's own answer, the body without its content encoding. */
  readonly response: Buffer | null
  /** The words that a reader sees. */
  readonly text: string
  /** The page as its scripts have left it; null where it is larger than the limit. */
  readonly html: string | null
}

export interface Picture {
  /** WebP. */
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

export type Capture =
  | { readonly kind: 'captured'; readonly page: CapturedPage }
  /** The page came to nothing in the browser: refused by the proxy, broken off, too slow, too heavy. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface CaptureLimits {
  /** Of the wall clock, for one page. */
  readonly deadlineMs: number
  /** Pixels; what stands below is in the other files. */
  readonly maxHeight: number
  readonly maxPictureBytes: number
  readonly maxPageBytes: number
  readonly maxTextLength: number
  readonly maxHtmlLength: number
  /** Of memory, for the whole browser. */
  readonly maxMemory: number
}

/** A press release has 3,000 pixels and 3 MB; an endless feed must not fill the disk. */
export const ORDINARY_LIMITS: CaptureLimits = {
  deadlineMs: 20_000,
  maxHeight: 12_000,
  maxPictureBytes: 1_000_000,
  maxPageBytes: 15_000_000,
  maxTextLength: 200_000,
  maxHtmlLength: 3_000_000,
  maxMemory: 1_200_000_000,
}

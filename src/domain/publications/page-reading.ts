/** Where a day of publication was read, best first. */
export type PageSource = 'meta' | 'json_ld' | 'microdata' | 'time' | 'address' | 'words' | 'id' | 'platform'
/** Declared: the institution says so of what has no page. */
export type PublishedSource = PageSource | 'declared'

/** Whether the page shows its text to somebody without an account. */
export type PageAccess = 'open' | 'login' | 'captcha' | 'soft404' | 'empty'

/** The languages that a text is written in; "both" is Kazakh and Russian. */
export type TextLanguage = 'kk' | 'ru' | 'both' | 'other' | 'unknown'

/** What a page says of itself. Foreign words throughout: shown as text, never trusted. */
export interface PageReading {
  readonly title: string | null
  readonly siteName: string | null
  /** An instant with the page's own offset, or a bare day (YYYY-MM-DD): as the page gives it. */
  readonly publishedAt: string | null
  readonly publishedAtSource: PageSource | null
  readonly language: TextLanguage
  readonly author: string | null
  readonly image: string | null
  /** The page's own address for this text, where it names one. */
  readonly canonical: string | null
  readonly text: string
  readonly access: PageAccess
}

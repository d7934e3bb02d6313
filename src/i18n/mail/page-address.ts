import type { Locale } from '../locales.ts'

/** Where a mail leads. Without an obligation: to the list of what is due. */
export type MailPage =
  | { name: 'obligation' | 'report'; obligationId: string | null }
  | { name: 'answer'; obligationId: string | null }
  | { name: 'request'; directiveId: string }
  | { name: 'invitation'; token: string }

/** For all addressees of a directive: each is led on to their own obligation. */
export interface DirectivePage {
  name: 'directive'
  directiveId: string
}

/**
 * The absolute address of the page; without a language it opens in the reader's. A test holds it equal to
 * src/web/paths.ts, which mails may not import.
 */
export function pageAddress({
  origin,
  locale,
  page,
}: {
  origin: string
  locale: Locale | null
  page: MailPage | DirectivePage
}): string {
  return [origin, ...(locale ? [locale] : []), pathOf(page)].join('/')
}

function pathOf(page: MailPage | DirectivePage): string {
  switch (page.name) {
    case 'obligation':
    case 'report':
      return page.obligationId === null ? 'obligations' : `obligations/${page.obligationId}`
    case 'answer':
      return page.obligationId === null ? 'review' : `review?report=${page.obligationId}`
    case 'directive':
      return `directives/${page.directiveId}`
    case 'request':
      return `directives/${page.directiveId}/changes`
    case 'invitation':
      return `invitation/${encodeURIComponent(page.token)}`
  }
}

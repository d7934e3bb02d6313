import { redirect } from 'next/navigation'
import type { Locale } from '#/i18n/locales.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'
import { loadObligationOfDirective } from './loaders.ts'

/** The address of a directive is the same for all: an addressee goes on to their own obligation of it, staff stay. */
export async function leadToOwnObligation({ directiveId, locale }: { directiveId: string; locale: Locale }) {
  const id = await load((context) => loadObligationOfDirective(context, { directiveId }))
  if (id) redirect(paths.obligation({ locale, id }))
}

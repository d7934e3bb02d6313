import { redirect } from 'next/navigation'
import type { Locale } from '#/i18n/locales.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'
import { loadTaskOfDirective } from './loaders.ts'

/** The address of a directive is the same for all: an addressee goes on to their own task of it, staff stay. */
export async function leadToOwnTask({ directiveId, locale }: { directiveId: string; locale: Locale }) {
  const id = await load((context) => loadTaskOfDirective(context, { directiveId }))
  if (id) redirect(paths.task({ locale, id }))
}

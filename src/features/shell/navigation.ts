import type { Locale } from '#/i18n/locales.ts'
import { fileCheck, fileText, inbox, landmark, layoutDashboard, listChecks } from '#/ui/icons.ts'
import { paths } from '#/web/paths.ts'
import type { ShellData } from './loaders.ts'

export type Place =
  'overview' | 'directives' | 'review' | 'institutions' | 'people' | 'tasks' | 'receipts' | 'institution'

/** The places of the portal for this person, in the order of the bar. */
export function placesOf({ shell, locale }: { shell: ShellData; locale: Locale }) {
  const staff = [
    { place: 'overview', href: paths.overview({ locale }), icon: layoutDashboard },
    { place: 'directives', href: paths.directives({ locale }), icon: fileText },
    { place: 'review', href: paths.review({ locale }), icon: inbox },
    { place: 'institutions', href: paths.institutions({ locale }), icon: landmark },
  ] as const
  const institution = [
    { place: 'tasks', href: paths.tasks({ locale }), icon: listChecks },
    { place: 'receipts', href: paths.receipts({ locale }), icon: fileCheck },
    { place: 'institution', href: paths.ownInstitution({ locale }), icon: landmark },
  ] as const
  if (!shell.staff) return institution
  return shell.waiting === null ? staff.filter(({ place }) => place !== 'review') : staff
}

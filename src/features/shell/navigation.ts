import type { Locale } from '#/i18n/locales.ts'
import {
  calendar,
  fileCheck,
  fileText,
  history,
  inbox,
  landmark,
  layoutDashboard,
  listChecks,
  mail,
  slidersHorizontal,
  userRound,
  users,
} from '#/ui/icons.ts'
import { paths } from '#/web/paths.ts'
import type { Places, ShellData } from './loaders.ts'

export type Place =
  | 'overview'
  | 'directives'
  | 'review'
  | 'institutions'
  | 'people'
  | 'obligations'
  | 'receipts'
  | 'institution'

/** The places of the portal for this person, in the order of the bar. */
export function placesOf({ shell, locale }: { shell: Places; locale: Locale }) {
  const staff = [
    { place: 'overview', href: paths.overview({ locale }), icon: layoutDashboard },
    { place: 'directives', href: paths.directives({ locale }), icon: fileText },
    { place: 'review', href: paths.review({ locale }), icon: inbox },
    { place: 'institutions', href: paths.institutions({ locale }), icon: landmark },
    { place: 'people', href: paths.people({ locale }), icon: users },
  ] as const
  const institution = [
    { place: 'obligations', href: paths.obligations({ locale }), icon: listChecks },
    { place: 'receipts', href: paths.receipts({ locale }), icon: fileCheck },
    { place: 'institution', href: paths.ownInstitution({ locale }), icon: landmark },
  ] as const
  if (!shell.staff) return institution
  return staff.filter(({ place }) => !(place === 'review' || place === 'people') || shell.may[place])
}

/** What stands in the menu of the person: their own, and the rooms that few enter. */
export function personLinks({ shell, locale }: { shell: ShellData; locale: Locale }) {
  const links = [
    { link: 'account', href: paths.account({ locale }), icon: userRound, shown: shell.may.account },
    { link: 'daysOff', href: paths.daysOff({ locale }), icon: calendar, shown: shell.may.daysOff },
    { link: 'mail', href: paths.mail({ locale }), icon: mail, shown: shell.may.mail },
    { link: 'auditLog', href: paths.auditLog({ locale }), icon: history, shown: shell.may.auditLog },
    { link: 'setUp', href: paths.setUp({ locale }), icon: slidersHorizontal, shown: shell.may.setUp },
  ] as const
  return links.filter(({ shown }) => shown)
}

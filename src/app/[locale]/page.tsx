import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { homePath, paths } from '#/web/paths.ts'
import { currentSession } from '#/web/session.ts'

export default async function HomePage() {
  const locale = await getLocale()
  const { person } = await currentSession()
  redirect(person ? homePath({ locale, memberships: person.memberships }) : paths.signIn({ locale }))
}

import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageButtons } from '#/features/shell/components/language-buttons.tsx'
import { SignInScreen } from '#/features/sign-in/components/sign-in-screen.tsx'
import { loadSignIn } from '#/features/sign-in/loaders.ts'
import { homePath } from '#/web/paths.ts'

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [locale, { next }] = await Promise.all([getLocale(), searchParams])
  const data = await loadSignIn({ locale, next })
  if (data.memberships) redirect(data.next ?? homePath({ locale, memberships: data.memberships }))
  return <SignInScreen data={data} languages={<LanguageButtons />} />
}

export async function generateMetadata() {
  const t = await getTranslations('signIn')
  return { title: t('title') }
}

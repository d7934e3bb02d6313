import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageButtons } from '#/features/shell/components/language-buttons.tsx'
import { ForgottenScreen } from '#/features/sign-in/components/forgotten-screen.tsx'
import { loadForgotten } from '#/features/sign-in/loaders.ts'

export default async function ForgottenPage() {
  const { owner } = await loadForgotten({ locale: await getLocale() })
  return <ForgottenScreen owner={owner} languages={<LanguageButtons />} />
}

export async function generateMetadata() {
  const t = await getTranslations('signIn.forgotten')
  return { title: t('title') }
}

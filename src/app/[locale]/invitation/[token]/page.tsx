import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageButtons } from '#/features/shell/components/language-buttons.tsx'
import { InvitationScreen } from '#/features/sign-in/components/invitation-screen.tsx'
import { loadInvitation } from '#/features/sign-in/loaders.ts'

export default async function InvitationPage({ params }: PageProps<'/[locale]/invitation/[token]'>) {
  const [{ token }, locale] = await Promise.all([params, getLocale()])
  const data = await loadInvitation({ locale, token })
  return <InvitationScreen data={data} languages={<LanguageButtons />} />
}

/** The address is a secret: no search engine keeps it. */
export async function generateMetadata() {
  const t = await getTranslations('invitation')
  return { title: t('title'), robots: { index: false } }
}

import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { InvitePerson } from '#/features/people/components/invite-person.tsx'
import { loadNewPerson } from '#/features/people/loaders.ts'
import { SetUpScreen } from '#/features/set-up/components/set-up-screen.tsx'
import { loadSetUp } from '#/features/set-up/loaders.ts'
import { stepAsked } from '#/features/set-up/steps.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export async function generateMetadata() {
  const t = await getTranslations('setUp')
  return { title: t('title') }
}

export default async function SetUpPage({ searchParams }: PageProps<'/[locale]/set-up'>) {
  const [query, locale] = [await searchParams, await getLocale()]
  const { state } = await load(loadSetUp)
  const step = stepAsked({ state, asked: query.step })
  // The step stays in the address, so that doing it does not turn the page to the next one.
  if (state && step !== query.step) redirect(paths.setUp({ locale, query: { step } }))
  const invite = step === 'people' ? await load((context) => loadNewPerson(context, { query })) : null
  return (
    <Shell>
      <SetUpScreen state={state} step={step} people={invite && <InvitePerson page={invite} />} />
    </Shell>
  )
}

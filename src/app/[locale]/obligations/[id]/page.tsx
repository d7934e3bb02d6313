import { getLocale, getTranslations } from 'next-intl/server'
import { obligationPlaces } from '#/features/changes/components/obligation-places.tsx'
import { loadObligationChanges } from '#/features/changes/obligation-loader.ts'
import { lineProof } from '#/features/evidence/components/line-proof.tsx'
import { kitPlace } from '#/features/kit/components/kit-place.tsx'
import { ObligationFiles } from '#/features/letter-files/components/obligation-files.tsx'
import { loadObligationFiles } from '#/features/letter-files/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { ObligationScreen } from '#/features/obligations/components/obligation-screen.tsx'
import { loadObligation } from '#/features/obligations/loaders.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function ObligationPage(props: PageProps<'/[locale]/obligations/[id]'>) {
  const [{ id }, { reason, fileProblem: problem }] = await Promise.all([props.params, props.searchParams])
  const of = { id, locale: await getLocale() }
  const [data, files, changes] = await load((on) =>
    Promise.all([loadObligation(on, of), loadObligationFiles(on, of), loadObligationChanges(on, of)]),
  )
  const title = inLanguage({ ...of, kk: data.obligation.shortKk, ru: data.obligation.shortRu })
  const backLabel = (await getTranslations('obligations'))('title')
  const back = { href: paths.obligations(of), backLabel, title }
  return (
    <Shell current="obligations" back={back}>
      <ObligationScreen
        data={data}
        openReason={typeof reason === 'string' ? reason : undefined}
        proof={await lineProof({ ...of, open: data.view.open, problem })}
        files={<ObligationFiles files={files} />}
        kit={await kitPlace({ id })}
        {...obligationPlaces(changes)}
      />
    </Shell>
  )
}

export async function generateMetadata() {
  return { title: (await getTranslations('obligations'))('title') }
}

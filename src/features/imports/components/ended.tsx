import { getLocale, getTranslations } from 'next-intl/server'
import { tableFaults } from '#/domain/register/table-faults.ts'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { Banner } from '#/ui/banner.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { rotateCcw } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { startImportAction } from '../actions.ts'
import type { ImportRunView } from '../words.ts'

/** A table that left nothing in the register: why, and how to go on. */
export async function Ended({
  run: { problem, fileId },
  state,
}: {
  run: ImportRunView
  state: 'undone' | 'failed' | 'cancelled'
}) {
  const [locale, t, tp] = [
    await getLocale(),
    await getTranslations('imports'),
    await getTranslations('importProblems'),
  ]
  const fault = tableFaults.find((code) => code === problem)
  const again = state !== 'failed' || fault === 'register_changed' || fault === 'broken_off'
  const tone = { undone: 'info', failed: 'error', cancelled: 'info' } as const
  const words = {
    undone: { lead: t('undone.lead'), text: t('undone.text') },
    failed: { lead: t('failed.lead'), text: fault && tp(fault) },
    cancelled: { lead: t('cancelled.lead'), text: t('cancelled.text') },
  }
  return (
    <>
      <Banner tone={tone[state]} lead={words[state].lead}>
        {words[state].text}
      </Banner>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <ButtonLink variant="primary" href={paths.imports({ locale })}>
          {t('apply.other')}
        </ButtonLink>
        {again && (
          <ActionForm action={startImportAction} fields={{ fileId }}>
            <SubmitButton icon={rotateCcw}>{t('undone.again')}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </>
  )
}

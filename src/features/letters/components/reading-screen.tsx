import { getLocale, getTranslations } from 'next-intl/server'
import { Banner } from '#/ui/banner.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Icon } from '#/ui/icon.tsx'
import { rotateCcw } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { cancelReadingAction } from '../actions.ts'
import type { Reading } from '../loaders.ts'
import { WatchReading } from './watch-reading.tsx'

/** A letter that is being read: how far it is, the way to stop, or why there is no draft. */
export async function ReadingScreen({ reading }: { reading: Reading }) {
  const t = await getTranslations('letters.reading')
  const { state, file } = reading
  const isOpen = state === 'waiting' || state === 'reading'
  return (
    <div className="max-w-2xl px-4 pb-10 md:px-8">
      <PageHeader
        title={t('title')}
        meta={<span className="wrap-anywhere">{file?.name ?? t('pasted')}</span>}
      />
      {isOpen ? <Standing reading={reading} /> : <Ended reading={reading} />}
    </div>
  )
}

async function Standing({ reading: { id, state, processed, total } }: { reading: Reading }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('letters.reading')])
  const said = state === 'waiting' ? t('waiting') : t('reading')
  return (
    <section aria-live="polite">
      <h2 className="text-h3">{said}</h2>
      <progress
        className="file-progress mt-3 w-full"
        aria-label={said}
        {...(total > 0 ? { value: Math.max(0, processed - 1), max: total } : {})}
      />
      <p className="text-note text-ink-2 mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        {total > 0 && <span>{t('page', { page: processed, total })}</span>}
        <span>{t('hint')}</span>
        <a href={paths.letterReading({ locale, id })} className="link inline-flex items-center gap-1.5">
          <Icon shape={rotateCcw} size={15} />
          {t('reload')}
        </a>
      </p>
      <ActionForm action={cancelReadingAction} fields={{ readingId: id }} className="mt-4">
        <SubmitButton>{t('cancel')}</SubmitButton>
      </ActionForm>
      <WatchReading />
    </section>
  )
}

async function Ended({ reading: { state, problem } }: { reading: Reading }) {
  const [locale, t, problems] = await Promise.all([
    getLocale(),
    getTranslations('letters.reading'),
    getTranslations('letterProblems'),
  ])
  return (
    <>
      {state === 'failed' ? (
        <Banner tone="error" lead={t('failed')}>
          {problem && problems(problem)}
        </Banner>
      ) : (
        <Banner tone="info" lead={t('cancelled')}>
          {t('cancelledText')}
        </Banner>
      )}
      <ButtonLink variant="primary" href={paths.newDirective({ locale })} className="mt-5">
        {t('again')}
      </ButtonLink>
    </>
  )
}

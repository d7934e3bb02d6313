import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { letterNumber } from '#/i18n/letter-number.ts'
import { Banner } from '#/ui/banner.tsx'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { KitPage } from '../loaders.ts'
import { formWords } from '../words.ts'
import { Cautions } from './cautions.tsx'
import { KitFiles } from './kit-files.tsx'
import { KitForm } from './kit-form.tsx'

/** The ready texts of a directive: proposed from the letter, corrected here, offered with one button. */
export function KitScreen({ page }: { page: KitPage }) {
  const locale = useLocale()
  const t = useTranslations('kit')
  const { letter, content, version, offeredAt, copies, open } = page
  const subject = inLanguage({ locale, kk: letter.subjectKk, ru: letter.subjectRu })
  return (
    <div className="px-4 pb-12 md:px-8">
      <PageHeader
        eyebrow={
          <TextLink href={paths.directive({ locale, id: letter.id })} className="mb-1 inline-block">
            {[letter.number && letterNumber(letter.number), subject].filter(Boolean).join(', ')}
          </TextLink>
        }
        title={t('title')}
        meta={<State page={page} />}
      />
      <p className="text-ink-2 max-w-180">{t('lead')}</p>
      {copies && (
        <p className="mt-2">
          {t('copies', { publications: copies.publications })}
          {copies.publications > 0 && t('copiesBy', { institutions: copies.institutions })}
        </p>
      )}
      {!open && (
        <Banner tone="remark" className="mt-4">
          {t('withdrawn')}
        </Banner>
      )}
      {open && !letter.issuedAt && <p className="text-note text-ink-2 mt-2">{t('draft')}</p>}
      <div className="mt-6 gap-x-10 xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <KitForm
            directiveId={letter.id}
            version={version}
            content={content}
            offered={offeredAt !== null}
            open={open}
            words={formWords(t)}
          />
        </div>
        <aside className="mt-10 xl:mt-0">
          <section aria-labelledby="pictures">
            <SectionHeader id="pictures" title={t('pictures')} />
            <p className="text-dense text-ink-2 mt-2">{t('picturesNote')}</p>
            <KitFiles directiveId={letter.id} version={version} shown />
          </section>
          <Cautions className="mt-8" />
        </aside>
      </div>
    </div>
  )
}

function State({ page: { offeredAt, version } }: { page: KitPage }) {
  const locale = useLocale()
  const t = useTranslations('kit.state')
  if (!offeredAt) return t(version > 0 ? 'kept' : 'none')
  return t('offered', { when: formatDateTime({ instant: offeredAt, locale, style: 'day_month' }) })
}

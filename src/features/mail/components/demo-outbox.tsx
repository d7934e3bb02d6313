import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { formatDateTime } from '#/i18n/dates.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { SegmentedLinks } from '#/ui/segmented-control.tsx'
import { paths } from '#/web/paths.ts'
import type { DemoOutbox as Data } from '../demo-loader.ts'

/** The mails of the demo: the list on the left, the chosen one as its reader sees it on the right. */
export async function DemoOutbox({ outbox }: { outbox: Data }) {
  const t = await getTranslations('outbox.demo')
  return (
    <div className="px-4 pb-12 md:px-8">
      <PageHeader title={t('title')} meta={t('meta')} />
      {outbox.chosen ? (
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <LetterList outbox={outbox} chosenId={outbox.chosen.id} />
          <ChosenLetter outbox={outbox} letter={outbox.chosen} />
        </div>
      ) : (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      )}
    </div>
  )
}

async function LetterList({ outbox: { letters, width }, chosenId }: { outbox: Data; chosenId: string }) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox.demo')]
  return (
    <nav aria-label={t('list')} className="max-lg:max-h-72 max-lg:overflow-y-auto">
      <ul className="border-line divide-line divide-y border-y">
        {letters.map(({ id, subject, to, date }) => (
          <li key={id}>
            <Link
              href={paths.demoOutbox({ locale, query: { letter: id, width } })}
              prefetch={false}
              aria-current={id === chosenId ? 'true' : undefined}
              className="hover:bg-sunken aria-[current=true]:bg-accent-soft block px-2 py-2"
            >
              <span className="text-dense block font-medium">{subject}</span>
              <span className="text-caption text-ink-2 block [overflow-wrap:anywhere]">
                {to} · {formatDateTime({ instant: date, locale, style: 'numeric_day' })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

async function ChosenLetter({
  outbox: { width },
  letter,
}: {
  outbox: Data
  letter: NonNullable<Data['chosen']>
}) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox.demo')]
  const options = (['phone', 'desktop'] as const).map((one) => ({
    href: paths.demoOutbox({ locale, query: { letter: letter.id, width: one } }),
    label: t(`widths.${one}`),
    current: one === width,
  }))
  return (
    <section className="min-w-0" aria-labelledby="letter">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id="letter" className="text-h3">
            {letter.subject}
          </h2>
          <p className="text-dense text-ink-2 [overflow-wrap:anywhere]">{t('to', { address: letter.to })}</p>
        </div>
        <SegmentedLinks label={t('width')} options={options} />
      </div>
      <iframe
        src={`/api/dev/outbox/${letter.id}`}
        title={t('frame', { subject: letter.subject })}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className={`border-line-strong rounded-control h-[52rem] max-w-full border ${width === 'phone' ? 'w-90' : 'w-full'}`}
      />
      <details className="mt-4">
        <summary className="link w-fit cursor-pointer list-none">{t('text')}</summary>
        <pre className="text-dense border-line my-2 max-w-prose border-l-2 pl-3 font-sans whitespace-pre-wrap [overflow-wrap:anywhere]">
          {letter.text}
        </pre>
      </details>
    </section>
  )
}

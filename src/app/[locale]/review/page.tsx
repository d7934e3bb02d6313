import { getLocale, getTranslations } from 'next-intl/server'
import { ReportChanges } from '#/features/changes/components/report-changes.tsx'
import { RequestsNote } from '#/features/changes/components/requests-note.tsx'
import { loadReportChanges, loadRequests } from '#/features/changes/loaders.ts'
import { ReviewedEvidence } from '#/features/evidence/components/reviewed-evidence.tsx'
import { ReviewScreen } from '#/features/review/components/review-screen.tsx'
import { loadReview } from '#/features/review/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export async function generateMetadata() {
  const t = await getTranslations('review')
  return { title: t('title') }
}

export default async function ReviewPage({ searchParams }: PageProps<'/[locale]/review'>) {
  const query = await searchParams
  const review = await load((context) => loadReview(context, query))
  const [locale, t] = await Promise.all([getLocale(), getTranslations('review')])
  const [requests, changes] = await load((context) =>
    Promise.all([loadRequests(context), loadReportChanges(context, { report: review.filter.report })]),
  )
  const { item, phrase, ...queue } = review.filter
  const href = paths.review({ locale, query: item ? queue : {} })
  const back = { href, backLabel: t('backToQueue'), title: t('title') }
  return (
    <Shell current="review" {...(item || queue.report ? { back } : {})}>
      <ReviewScreen
        review={review}
        notices={<RequestsNote requests={requests} className="px-4 py-2 md:px-5" />}
        evidence={review.opened && <ReviewedEvidence line={review.opened.line} />}
        changes={changes && <ReportChanges changes={changes} />}
      />
    </Shell>
  )
}

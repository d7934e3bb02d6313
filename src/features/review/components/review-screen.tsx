import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { reasonFieldId } from '../ids.ts'
import type { Review } from '../loaders.ts'
import { CheckAgain } from './check-again.tsx'
import { ConfirmAccount } from './confirm-account.tsx'
import { Decision } from './decision.tsx'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { Keys } from './keys.tsx'
import { KeyLegend } from './key-legend.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { OpenedLine } from './opened-line.tsx'
import { Queue } from './queue.tsx'
import { ReturnReportDialog } from './return-report-dialog.tsx'

interface ReviewScreenProps {
  review: Review
  /** Over the queue: what else waits for a decision. */
  notices?: ReactNode
  /** Below the open line: the stored copy of it. */
  evidence?: ReactNode
  /** Below the head of a whole report: what may be done to it beside deciding. */
  changes?: ReactNode
}

/** On a desk queue, publication and findings side by side, each scrolling by itself; on a phone one at a time. */
export function ReviewScreen({ review, notices, evidence, changes }: ReviewScreenProps) {
  const locale = useLocale()
  const { opened, filter, mayDecide, mayConfirmAccounts, report } = review
  const phone = filter.item ? 'max-md:hidden' : undefined
  return (
    <div className="grid min-h-0 md:h-0 md:min-h-120 md:grow md:grid-cols-[17rem_minmax(0,1fr)] lg:grid-cols-[18.75rem_minmax(0,1fr)_20.5rem] print:block print:h-auto">
      <Queue review={review} className={phone} notices={notices} changes={changes} />
      {opened ? (
        <div
          className={`flex min-w-0 flex-col md:overflow-y-auto lg:contents ${filter.item ? '' : 'max-md:hidden'}`}
        >
          <OpenedLine key={`line-${opened.line.id}`} review={review} opened={opened} evidence={evidence} />
          <div className="border-line bg-surface lg:flex lg:min-h-0 lg:flex-col lg:border-l max-lg:contents">
            <div
              key={opened.line.id}
              role="region"
              aria-labelledby="findings"
              tabIndex={0}
              className="max-lg:border-line order-1 px-4 py-5 max-lg:border-t md:px-6 lg:min-h-0 lg:grow lg:overflow-y-auto"
            >
              <Findings opened={opened} />
              {mayConfirmAccounts && <ConfirmAccount opened={opened} />}
              {mayDecide && <CheckAgain opened={opened} />}
              <Facts opened={opened} />
            </div>
            {mayDecide ? (
              <Decision review={review} opened={opened} />
            ) : (
              <KeyLegend review={review} opened={opened} alone />
            )}
          </div>
        </div>
      ) : (
        <NothingOpen review={review} />
      )}
      {mayDecide && report && <ReturnReportDialog report={report} />}
      <KeysDialog mayDecide={mayDecide} />
      <Keys openId={opened?.line.id ?? null} reasonId={reasonFieldId({ prefix: 'line', locale })} />
    </div>
  )
}

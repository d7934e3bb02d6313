import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkCard } from '#/ui/link-card.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import type { ObligationData } from '../loaders.ts'
import { isReturned } from '../report-plan.ts'
import type { SlotView } from '../obligation-view.ts'
import { Decision } from './decision.tsx'
import { ReasonForms } from './reason-forms.tsx'
import { ReturnActions } from './return-actions.tsx'

interface ReasonLineProps {
  name: string
  item: ObligationItem
  slot: SlotView
  data: ObligationData
  inline: boolean
  /** What proves it: a photograph of the newspaper. */
  proof?: ReactNode
}

/** A platform without a link, and why. */
export function ReasonLine({ name, item, slot, data: { obligation, view }, inline, proof }: ReasonLineProps) {
  const locale = useLocale()
  const t = useTranslations('obligations.reason')
  const open = view.open && (item.submissionId === null || isReturned(item))
  const { id, platform } = slot.slot
  return (
    <LinkCard
      platform={platform}
      tile="empty"
      title={t('none', { slot: name })}
      actions={open && isReturned(item) && <ReturnActions item={item} obligationId={obligation.id} />}
    >
      <p className="text-ink-2">
        {t('text', { text: item.reason ?? '' })}{' '}
        {open && !inline && (
          <TextLink
            href={`${paths.obligation({ locale, id: obligation.id, query: { reason: id } })}#reason-${id}`}
            scroll={false}
          >
            {t('change')}
          </TextLink>
        )}
      </p>
      <Decision item={item} />
      {proof}
      {inline && open && <ReasonForms slot={slot} obligationId={obligation.id} place="page" />}
    </LinkCard>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { IconButton } from '#/ui/icon-button.tsx'
import { x } from '#/ui/icons.ts'
import { LinkCard } from '#/ui/link-card.tsx'
import type { ObligationData } from '../loaders.ts'
import { isReturned } from '../report-plan.ts'
import { useOfflineWords } from '../offline-words.ts'
import { Decision } from './decision.tsx'
import { LinkActions } from './link-actions.tsx'
import { LinkFindings } from './link-findings.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ReturnActions } from './return-actions.tsx'

interface OfflineLineProps {
  item: ObligationItem
  data: ObligationData
  /** The place for the photograph, and what lies in it. */
  proof?: ReactNode
}

/** A publication without a link: what it is, when and where it came out, and what proves it. */
export function OfflineLine({ item, data: { obligation, view }, proof }: OfflineLineProps) {
  const t = useTranslations('obligations.card')
  const offline = useTranslations('obligations.offline')
  const { title, facts } = useOfflineWords(item)
  const open = view.open && (item.submissionId === null || isReturned(item))
  const corner = open && !isReturned(item) && (
    <RemoveForm itemId={item.id} removed done={offline('removed')} undo={t('undo')}>
      <IconButton type="submit" icon={x} label={t('remove', { what: title })} />
    </RemoveForm>
  )
  return (
    <LinkCard
      platform={item.medium === 'poster' ? 'any' : 'media'}
      title={title}
      address={facts}
      corner={corner}
      actions={
        open && isReturned(item) ? (
          <ReturnActions item={item} obligationId={obligation.id} />
        ) : (
          view.open && item.decision === null && <LinkActions item={item} mayRegister={false} />
        )
      }
    >
      {proof}
      <LinkFindings item={item} />
      <Decision item={item} />
    </LinkCard>
  )
}

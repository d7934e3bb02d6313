import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { IconButton } from '#/ui/icon-button.tsx'
import { x } from '#/ui/icons.ts'
import { LinkCard } from '#/ui/link-card.tsx'
import type { ObligationData } from '../loaders.ts'
import { isReturned } from '../report-plan.ts'
import { readableAddress } from '../words.ts'
import { Decision } from './decision.tsx'
import { LinkActions } from './link-actions.tsx'
import { LinkFindings } from './link-findings.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ReturnActions } from './return-actions.tsx'
import { TwoReadings } from './two-readings.tsx'

interface LinkLineProps {
  item: ObligationItem
  data: ObligationData
  /** What is kept of the page. */
  proof?: ReactNode
}

/** One link of the report: what it is, what was found about it, what can be done. */
export function LinkLine({ item, data: { obligation, view }, proof }: LinkLineProps) {
  const title = useTitle(item)
  const open = view.open && (item.submissionId === null || isReturned(item))
  return (
    <LinkCard
      platform={item.platform ?? 'any'}
      tile={item.errors.length > 0 ? 'wrong' : 'full'}
      title={title}
      address={readableAddress(item.url ?? '')}
      corner={open && !isReturned(item) && <Remove itemId={item.id} title={title} />}
      actions={
        open && isReturned(item) ? (
          <ReturnActions item={item} obligationId={obligation.id} />
        ) : (
          view.open && item.decision === null && <LinkActions item={item} mayRegister={open} />
        )
      }
    >
      <LinkFindings item={item} />
      {open && <TwoReadings item={item} />}
      <Decision item={item} isReplaced={view.outlook.replacedIds.includes(item.id)} />
      {proof}
    </LinkCard>
  )
}

function Remove({ itemId, title }: { itemId: string; title: string }) {
  const t = useTranslations('obligations.card')
  return (
    <RemoveForm itemId={itemId} removed done={t('removed')} undo={t('undo')}>
      <IconButton type="submit" icon={x} label={t('remove', { what: title })} />
    </RemoveForm>
  )
}

/** The page's own title where it was read, else what the address says. */
function useTitle(item: ObligationItem): string {
  const t = useTranslations('obligations.card')
  const platforms = useTranslations('links.platforms')
  if (item.title) return item.title
  const platform = platforms(item.platform ?? 'any')
  const host = readableAddress(item.url ?? '').split('/')[0] ?? ''
  if (item.linkKind === 'file') return t('file', { host })
  if (item.linkKind === 'page') return t('page', { host })
  const account = item.account && item.platform !== 'site' ? `@${item.account}` : null
  if (item.linkKind === 'profile') return account ? t('profile', { account }) : t('profileOf', { platform })
  return account ? t('post', { account }) : t('postOf', { platform })
}

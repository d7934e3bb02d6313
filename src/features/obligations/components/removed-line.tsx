import { useTranslations } from 'next-intl'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { Button } from '#/ui/button.tsx'
import { Finding } from '#/ui/finding.tsx'
import { rotateCcw } from '#/ui/icons.ts'
import { LinkCard } from '#/ui/link-card.tsx'
import { useOfflineWords } from '../offline-words.ts'
import { isReturned } from '../report-plan.ts'
import { readableAddress } from '../words.ts'
import { Decision } from './decision.tsx'
import { RemoveForm } from './remove-form.tsx'

/** A line that was taken out, by hand or as a repeat, and the way back. */
export function RemovedLine({
  item,
  open,
  isMissed,
}: {
  item: ObligationItem
  open: boolean
  /** Its required slot stands empty: another link or a reason has to come. */
  isMissed: boolean
}) {
  const t = useTranslations('obligations.card')
  const offline = useOfflineWords(item)
  const repeat = item.errors.includes('duplicate')
  const returned = isReturned(item)
  const title = repeat ? t('repeat') : t('gone')
  return (
    <LinkCard
      platform={item.platform ?? 'any'}
      tile={repeat ? 'wrong' : 'empty'}
      title={
        <Finding tone={repeat ? 'duplicate' : 'info'} className="font-semibold">
          {title}
        </Finding>
      }
      address={
        item.kind === 'offline'
          ? `${offline.title}, ${offline.facts}`
          : (item.raw ?? readableAddress(item.url ?? ''))
      }
      corner={
        open && (
          <RemoveForm itemId={item.id} removed={false} undo={t('undo')}>
            <Button type="submit" icon={rotateCcw}>
              {t('undo')}
            </Button>
          </RemoveForm>
        )
      }
    >
      {repeat && <p className="text-ink-2">{t('repeatNote')}</p>}
      {returned && <Decision item={item} />}
      {isMissed && <p className="text-ink-2">{t('missed')}</p>}
    </LinkCard>
  )
}

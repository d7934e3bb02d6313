import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#/ui/button-link.tsx'
import { LinkCard } from '#/ui/link-card.tsx'
import { paths } from '#/web/paths.ts'
import type { ObligationData } from '../loaders.ts'
import type { SlotView } from '../obligation-view.ts'
import { ReasonForms } from './reason-forms.tsx'

interface EmptySlotProps {
  name: string
  slot: SlotView
  data: ObligationData
  /** Without a script the sheet is part of the page. */
  inline: boolean
}

/** A platform that nothing fills: a link is missing, or the reason why there is none. */
export function EmptySlot({ name, slot, data: { obligation, view }, inline }: EmptySlotProps) {
  const locale = useLocale()
  const t = useTranslations('obligations.reason')
  const { id, platform } = slot.slot
  return (
    <LinkCard
      platform={platform}
      tile="empty"
      title={t('none', { slot: name })}
      actions={
        view.open &&
        !inline && (
          <ButtonLink
            href={`${paths.obligation({ locale, id: obligation.id, query: { reason: id } })}#reason-${id}`}
            scroll={false}
          >
            {t('give')}
          </ButtonLink>
        )
      }
    >
      {inline && view.open && <ReasonForms slot={slot} obligationId={obligation.id} place="page" />}
    </LinkCard>
  )
}

import { useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import type { ObligationData } from '../loaders.ts'
import type { SlotView } from '../obligation-view.ts'
import { ReasonForms } from './reason-forms.tsx'
import { ReturnFocus } from './return-focus.tsx'

/** A sheet for every platform without a link; they open from its tile and from its row. */
export function ReasonSheets({ data: { obligation, view } }: { data: ObligationData }) {
  return view.slots
    .filter(({ tone, reason }) => tone === 'none' || reason !== null)
    .map((slot) => (
      // A new reason makes a new sheet: the old one closes.
      <Sheet key={`${slot.slot.id}-${slot.reason?.id}`} slot={slot} obligationId={obligation.id} />
    ))
}

function Sheet({ slot, obligationId }: { slot: SlotView; obligationId: string }) {
  const t = useTranslations('obligations.reason')
  const platform = useTranslations('links.platforms')
  return (
    <Dialog
      id={`reason-${slot.slot.id}`}
      title={t('sheet', { slot: platform(slot.slot.platform) })}
      closeLabel={t('close')}
    >
      <ReasonForms slot={slot} obligationId={obligationId} place="sheet" />
      <ReturnFocus to={`slot-${slot.slot.id}`} />
    </Dialog>
  )
}

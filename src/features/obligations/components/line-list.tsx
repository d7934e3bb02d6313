import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { LinesProps } from '../loaders.ts'
import type { SlotView } from '../obligation-view.ts'
import { EmptySlot } from './empty-slot.tsx'
import { LinkLine } from './link-line.tsx'
import { OfflineLine } from './offline-line.tsx'
import { ReasonLine } from './reason-line.tsx'
import { RemovedLine } from './removed-line.tsx'

/** Everything of the report in the order of its platforms, then what has no platform, then what was taken out. */
export function LineList({ data, openReason, proof }: LinesProps) {
  const t = useTranslations('obligations.cards')
  const { view } = data
  if (!view.started && view.removed.length === 0 && !openReason) return null
  return (
    <ul
      id="lines"
      tabIndex={-1}
      aria-label={t('label')}
      className="divide-line border-line mt-4 scroll-mt-4 divide-y border-y"
    >
      {view.slots.map((slot) => (
        <SlotLines key={slot.slot.id} data={data} slot={slot} openReason={openReason} proof={proof} />
      ))}
      {view.loose.map((item) => (
        <li key={item.id} className="animate-appear">
          <Publication {...{ item, data }} proof={proof?.(item)} />
        </li>
      ))}
      {view.removed.map((item) => (
        <li key={item.id}>
          <RemovedLine item={item} open={view.open} isMissed={view.outlook.openIds.includes(item.id)} />
        </li>
      ))}
    </ul>
  )
}

function SlotLines({ data, slot, openReason, proof }: LinesProps & { slot: SlotView }) {
  const { items, tone } = slot
  const name = useSlotName(slot)
  const id = `slot-${slot.slot.id}`
  if (items.length === 0) {
    // An account of one's own that was added later owes nothing.
    if (tone !== 'none' || !slot.slot.required) return null
    return (
      <li id={id} tabIndex={-1} className="scroll-mt-4">
        <EmptySlot name={name} slot={slot} data={data} inline={openReason === slot.slot.id} />
      </li>
    )
  }
  return items.map((item, place) => (
    <li key={item.id} id={place === 0 ? id : undefined} tabIndex={-1} className="animate-appear scroll-mt-4">
      {item.kind === 'reason' ? (
        <ReasonLine
          {...{ name, item, slot, data }}
          inline={openReason === slot.slot.id}
          proof={proof?.(item)}
        />
      ) : (
        <Publication {...{ item, data }} proof={proof?.(item)} />
      )}
    </li>
  ))
}

function Publication(props: ComponentProps<typeof LinkLine>) {
  return props.item.kind === 'offline' ? <OfflineLine {...props} /> : <LinkLine {...props} />
}

function useSlotName({ slot }: SlotView): string {
  const platform = useTranslations('links.platforms')
  return slot.platform === 'media' && slot.title ? slot.title : platform(slot.platform)
}

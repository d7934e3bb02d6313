import { useLocale, useTranslations } from 'next-intl'
import { paths } from '#/web/paths.ts'
import { SlotMark } from '#/ui/slot-mark.tsx'
import type { ObligationData } from '../loaders.ts'

/** The platforms that want a publication, each with its state; an empty one leads to its reason. */
export function SlotStrip({ data: { obligation, view } }: { data: ObligationData }) {
  const locale = useLocale()
  const t = useTranslations('obligations.slots')
  const platform = useTranslations('links.platforms')
  const hrefOf = ({ slot, tone }: (typeof view.slots)[number]) => {
    if (tone !== 'none') return `#slot-${slot.id}`
    if (!view.open) return undefined
    return `${paths.obligation({ locale, id: obligation.id, query: { reason: slot.id } })}#reason-${slot.id}`
  }
  return (
    <ul
      aria-label={t('label')}
      className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-y-3 md:flex md:flex-wrap"
    >
      {view.slots.map((line) => (
        <li key={line.slot.id} className="flex justify-center md:w-18">
          <SlotMark
            platform={line.slot.platform}
            tone={line.tone}
            label={platform(line.slot.platform)}
            word={line.slot.required ? t(`tone.${line.tone}`) : t('optional')}
            hideWord={line.slot.required}
            href={hrefOf(line)}
          />
        </li>
      ))}
    </ul>
  )
}

import { useTranslations } from 'next-intl'
import { kitCautions } from '#/domain/kit/kit.ts'
import { Icon } from '#/ui/icon.tsx'
import { triangleAlert } from '#/ui/icons.ts'

/** What whoever publishes should keep from. */
export function Cautions({ className }: { className?: string }) {
  const t = useTranslations('kit')
  return (
    <section aria-label={t('avoid.title')} className={className}>
      <h3 className="text-note flex items-center gap-2 font-semibold">
        <Icon shape={triangleAlert} size={17} className="text-warn" />
        {t('avoid.title')}
      </h3>
      <ul className="text-dense text-ink-2 mt-1.5 list-disc space-y-1 pl-5">
        {kitCautions.map((caution) => (
          <li key={caution}>{t(`avoid.${caution}`)}</li>
        ))}
      </ul>
    </section>
  )
}

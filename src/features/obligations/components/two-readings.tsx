import { useTranslations } from 'next-intl'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { chooseReadingAction } from '../actions.ts'
import { readableAddress } from '../words.ts'

/** Both readings of a link that a line break left in doubt; one tap says which is meant. */
export function TwoReadings({ item }: { item: ObligationItem }) {
  const t = useTranslations('obligations.card.readings')
  if (!isDoubtful(item)) return null
  return (
    <section aria-label={t('title')} className="mt-2">
      <p className="font-medium">{t('title')}</p>
      <ul className="mt-1 space-y-2">
        {[item.url ?? '', ...item.alternatives].map((url) => (
          <li key={url}>
            <TextLink href={url} className="wrap-anywhere">
              {readableAddress(url)}
            </TextLink>
            <ActionForm action={chooseReadingAction} fields={{ itemId: item.id, url }} className="mt-1">
              <SubmitButton variant="quiet" busyLabel={t('taking')}>
                {t('take')} <span className="sr-only">{readableAddress(url)}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isDoubtful({ remarks, alternatives }: ObligationItem): boolean {
  return remarks.includes('two_readings') && alternatives.length > 0
}

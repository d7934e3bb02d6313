import { getTranslations } from 'next-intl/server'
import { Banner } from '#/ui/banner.tsx'
import type { LetterNotes } from '../letter-notes.ts'

/** What the letter says twice and differently, or unclearly: over everything else. */
export async function LetterAlarms({ alarms }: Pick<LetterNotes, 'alarms'>) {
  const t = await getTranslations('letters.panel')
  if (alarms.length === 0) return null
  return (
    <Banner tone="remark" lead={t('alarmsLead')} className="mb-4">
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {alarms.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Banner>
  )
}

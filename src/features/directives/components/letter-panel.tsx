import { getTranslations } from 'next-intl/server'
import { Banner } from '#/ui/banner.tsx'
import type { LetterNotes } from '../letter-notes.ts'

/** The letter's own words beside the form that was made of them: what was found leads to its row. */
export async function LetterPanel({ letter: { stretches } }: { letter: LetterNotes }) {
  const t = await getTranslations('letters.panel')
  return (
    <aside
      aria-labelledby="letter-says"
      className="bg-sunken border-line border-b xl:border-r xl:border-b-0 print:hidden"
    >
      <div className="flex max-h-80 flex-col xl:sticky xl:top-0 xl:max-h-dvh">
        <h2 id="letter-says" className="text-h3 px-4 pt-4 pb-2 xl:px-6">
          {t('title')}
        </h2>
        <div
          tabIndex={0}
          role="region"
          aria-labelledby="letter-says"
          className="text-dense min-h-0 overflow-y-auto px-4 pb-5 break-words whitespace-pre-wrap xl:px-6"
        >
          {stretches.map((stretch, i) => (
            <Stretch key={i} {...stretch} />
          ))}
        </div>
      </div>
    </aside>
  )
}

function Stretch({ text, name, row }: LetterNotes['stretches'][number]) {
  if (!name) return text
  const named = (
    <mark>
      <b className="text-caption text-accent font-semibold">{name}: </b>
      {text}
    </mark>
  )
  return row ? (
    <a href={`#${row}`} className="text-ink no-underline hover:underline">
      {named}
    </a>
  ) : (
    named
  )
}

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

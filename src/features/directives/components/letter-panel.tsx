import { getTranslations } from 'next-intl/server'
import type { LetterNotes } from '../letter-notes.ts'
import { LetterBeside } from './letter-beside.tsx'

/** The letter beside the form that was made of it: its words, what was found in them marked, and its pages. */
export async function LetterPanel({ letter: { stretches, pages } }: { letter: LetterNotes }) {
  const [t, files] = await Promise.all([getTranslations('letters.panel'), getTranslations('files')])
  return (
    <aside
      aria-labelledby="letter-says"
      className="bg-sunken border-line border-b xl:border-r xl:border-b-0 print:hidden"
    >
      <LetterBeside
        stretches={stretches}
        pages={pages.map((page) => ({
          ...page,
          place: files('page', { n: page.number, total: pages.length }),
          large: files('large', { n: page.number }),
        }))}
        words={{
          title: t('title'),
          pages: t('pages'),
          previous: files('previous'),
          next: files('next'),
        }}
      />
    </aside>
  )
}

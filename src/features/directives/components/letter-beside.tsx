'use client'
import { Disclosure } from '#/ui/disclosure.tsx'
import type { LetterNotes } from '../letter-notes.ts'
import { type LetterSheet, LetterSheets } from './letter-sheets.tsx'
import { LetterWords } from './letter-words.tsx'
import { useLetterPlace } from './use-letter-place.ts'

interface LetterBesideProps {
  stretches: LetterNotes['stretches']
  pages: LetterSheet[]
  words: { title: string; pages: string; previous: string; next: string }
}

/** Words and page follow the field that has the focus; on a narrow screen the page is folded. */
export function LetterBeside({ stretches, pages, words }: LetterBesideProps) {
  const { place, showStretch, showPage } = useLetterPlace(stretches)
  const sheets = <LetterSheets pages={pages} place={place} words={words} onPage={showPage} />
  return (
    <div className="flex flex-col xl:sticky xl:top-0 xl:max-h-dvh">
      <h2 id="letter-says" className="text-h3 px-4 pt-4 pb-2 xl:px-6">
        {words.title}
      </h2>
      <LetterWords stretches={stretches} place={place} onStretch={showStretch} short={pages.length > 0} />
      {pages.length > 0 && (
        <>
          <div className="border-line flex min-h-0 flex-col border-t max-xl:hidden">{sheets}</div>
          <Disclosure summary={words.pages} className="px-4 xl:hidden">
            {sheets}
          </Disclosure>
        </>
      )}
    </div>
  )
}

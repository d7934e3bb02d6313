'use client'
import { useWatch } from 'react-hook-form'
import { Button } from '#/ui/button.tsx'
import { check } from '#/ui/icons.ts'
import { useEditor } from '../editor-context.ts'

/** A number and a day for a letter that has none: one tap takes them, and a person has seen them. */
export function LetterProposal() {
  const { draft, letter, words } = useEditor()
  const [number, letterDate] = useWatch({ control: draft.form.control, name: ['number', 'letterDate'] })
  if (!letter?.proposal || (number && letterDate)) return null
  const { number: next, date, words: said } = letter.proposal
  const take = () => {
    if (!number) draft.form.setValue('number', next)
    if (!letterDate) draft.form.setValue('letterDate', date)
  }
  return (
    <p className="text-note mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 noscript:hidden">
      <span>{number ? said.date : letterDate ? said.number : said.both}</span>
      <Button size={36} icon={check} onClick={take}>
        {words.letter.take}
      </Button>
    </p>
  )
}

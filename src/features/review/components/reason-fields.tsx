'use client'
import { useState } from 'react'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Field } from '#/ui/field.tsx'
import { TextArea } from '#/ui/inputs.tsx'

export interface ReadyPhrase {
  id: string
  name: string
  kk: string
  ru: string
  /** The same page with the phrase in its fields, for a browser without script. */
  href?: string
}

export interface ReasonWords {
  kk: string
  ru: string
  hint: string
  ready: string
  /** Before the phrase, and beside it: «Фраза возврата:», «Другая». */
  phrase: string
  noPhrase: string
  other: string
  choose: string
}

interface ReasonFieldsProps {
  prefix: 'line' | 'report'
  initial: { kk: string; ru: string }
  phrases: ReadyPhrase[]
  words: ReasonWords
  /** Folded to one line that shows the phrase in this language. */
  folded?: { language: 'kk' | 'ru'; open: boolean }
}

/** Why something goes back, in both languages; ready phrases fill the fields. */
export function ReasonFields({ prefix, initial, phrases, words, folded }: ReasonFieldsProps) {
  const [reason, setReason] = useState(initial)
  const fields = (
    <div className="flex flex-col gap-3">
      <ul aria-label={words.ready} className="flex flex-wrap gap-x-4">
        {phrases.map(({ id, name, kk, ru, href }) => (
          <li key={id} className={href ? undefined : 'needs-script'}>
            <PhraseLink name={name} href={href} choose={() => setReason({ kk, ru })} />
          </li>
        ))}
      </ul>
      {(['kk', 'ru'] as const).map((language) => (
        <Field key={language} id={`${prefix}-reason-${language}`} label={words[language]}>
          <TextArea
            id={`${prefix}-reason-${language}`}
            name={language === 'kk' ? 'reasonKk' : 'reasonRu'}
            lang={language}
            rows={2}
            maxLength={2000}
            value={reason[language]}
            onChange={({ target }) => setReason({ ...reason, [language]: target.value })}
            className="text-note"
          />
        </Field>
      ))}
      <p className="text-caption text-ink-2">{words.hint}</p>
    </div>
  )
  if (!folded) return fields
  const spoken = reason[folded.language] || reason.kk || reason.ru
  const summary = (
    <span className="text-note line-clamp-3 font-normal">
      <span className="text-ink-2">{spoken ? words.phrase : words.noPhrase}</span>{' '}
      {spoken && <span className="[[open]_&]:hidden">{`«${spoken}» `}</span>}
      <span className="link [[open]_&]:hidden">{spoken ? words.other : words.choose}</span>
    </span>
  )
  return (
    <Disclosure summary={summary} open={folded.open} className="border-b-0">
      {fields}
    </Disclosure>
  )
}

const phraseLook = 'link text-dense inline-flex min-h-11 items-center text-left md:min-h-7'

function PhraseLink({ name, href, choose }: { name: string; href?: string; choose: () => void }) {
  if (!href) {
    return (
      <button type="button" onClick={choose} className={phraseLook}>
        {name}
      </button>
    )
  }
  return (
    <a
      href={href}
      className={phraseLook}
      onClick={(event) => {
        event.preventDefault()
        choose()
      }}
    >
      {name}
    </a>
  )
}

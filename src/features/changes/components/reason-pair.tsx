'use client'
import { useState } from 'react'
import { Field } from '#/ui/field.tsx'
import { TextArea } from '#/ui/inputs.tsx'
import type { ReadyReason } from '../phrases.ts'

export interface ReasonPairWords {
  kk: string
  ru: string
  hint: string
  ready: string
}

interface ReasonPairProps {
  /** Unique on the page. */
  id: string
  phrases: ReadyReason[]
  words: ReasonPairWords
  /** A reason may be left out. */
  optional?: boolean
}

/** A reason in both languages; a ready one fills both at once. */
export function ReasonPair({ id, phrases, words, optional }: ReasonPairProps) {
  const [reason, setReason] = useState({ kk: '', ru: '' })
  return (
    <div className="flex flex-col gap-3">
      {phrases.length > 0 && (
        <ul aria-label={words.ready} className="needs-script flex flex-wrap gap-x-4">
          {phrases.map(({ id: phrase, name, kk, ru }) => (
            <li key={phrase}>
              <button
                type="button"
                onClick={() => setReason({ kk, ru })}
                className="link text-dense inline-flex min-h-11 items-center text-left md:min-h-7"
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(['kk', 'ru'] as const).map((language) => (
        <Field key={language} id={`${id}-${language}`} label={words[language]}>
          <TextArea
            id={`${id}-${language}`}
            name={language === 'kk' ? 'reasonKk' : 'reasonRu'}
            lang={language}
            rows={2}
            required={!optional}
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
}

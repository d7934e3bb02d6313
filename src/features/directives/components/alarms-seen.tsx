'use client'
import { useState } from 'react'
import type { AlarmKey } from '#/domain/letters/taken.ts'
import { Checkbox } from '#/ui/choice.tsx'
import { Finding } from '#/ui/finding.tsx'
import type { LetterNotes } from '../letter-notes.ts'

interface AlarmsSeenProps {
  alarms: LetterNotes['alarms']
  words: { alarms: string; looked: string; unlooked: string }
  /** The letter was to go out, and these boxes were not ticked. */
  missing?: readonly AlarmKey[]
  onLooked?: (change: { key: AlarmKey; looked: boolean }) => void
}

/** Before a letter goes out: what in it contradicts itself, each with a box that says it was looked at. */
export function AlarmsSeen({ alarms, words, missing = [], onLooked }: AlarmsSeenProps) {
  if (alarms.length === 0) return null
  return (
    <fieldset className="border-warn bg-warn-soft mt-4 border-l-4 p-3">
      <legend className="contents">
        <Finding tone="remark" className="font-semibold">
          {words.alarms}
        </Finding>
      </legend>
      <p className="text-note mt-1 mb-1">{words.looked}</p>
      {alarms.map(({ key, text }) => (
        <Checkbox
          key={key}
          name="alarmsSeen"
          value={key}
          label={text}
          required
          aria-invalid={missing.includes(key)}
          onChange={({ target }) => onLooked?.({ key, looked: target.checked })}
        />
      ))}
      <div role="alert">{missing.length > 0 && <Finding tone="error">{words.unlooked}</Finding>}</div>
    </fieldset>
  )
}

/** Which boxes are ticked; asking complains where one is not. */
export function useAlarmsSeen(alarms: LetterNotes['alarms']) {
  const [seen, setSeen] = useState<readonly AlarmKey[]>([])
  const [asked, setAsked] = useState(false)
  const unseen = alarms.flatMap(({ key }) => (seen.includes(key) ? [] : key))
  const onLooked = ({ key, looked }: { key: AlarmKey; looked: boolean }) =>
    setSeen((before) => [...before.filter((one) => one !== key), ...(looked ? [key] : [])])
  const areSeen = () => {
    setAsked(true)
    return unseen.length === 0
  }
  return { areSeen, seen, shown: { alarms, missing: asked ? unseen : [], onLooked } }
}

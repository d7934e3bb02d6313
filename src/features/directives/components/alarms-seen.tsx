'use client'
import { useState } from 'react'
import { Checkbox } from '#/ui/choice.tsx'
import { Finding } from '#/ui/finding.tsx'

interface AlarmsSeenProps {
  alarms: readonly string[]
  words: { alarms: string; looked: string; unlooked: string }
  /** The letter was to go out, and the box was not ticked. */
  complains?: boolean
  onLooked?: (looked: boolean) => void
}

/** Before a letter goes out: what in it contradicts itself, and a box that says it was looked at. */
export function AlarmsSeen({ alarms, words, complains = false, onLooked }: AlarmsSeenProps) {
  if (alarms.length === 0) return null
  return (
    <div className="border-warn bg-warn-soft mt-4 border-l-4 p-3">
      <Finding tone="remark" className="font-semibold">
        {words.alarms}
      </Finding>
      <ul className="mt-1 mb-1 list-disc space-y-1 pl-8">
        {alarms.map((alarm) => (
          <li key={alarm}>{alarm}</li>
        ))}
      </ul>
      <Checkbox
        label={words.looked}
        required
        aria-invalid={complains}
        onChange={({ target }) => onLooked?.(target.checked)}
      />
      <div role="alert">{complains && <Finding tone="error">{words.unlooked}</Finding>}</div>
    </div>
  )
}

/** Whether the box is ticked; asking complains where it is not. */
export function useAlarmsSeen(alarms: readonly string[]) {
  const [looked, setLooked] = useState(false)
  const [asked, setAsked] = useState(false)
  const areSeen = () => {
    setAsked(true)
    return alarms.length === 0 || looked
  }
  return { areSeen, shown: { alarms, complains: asked && !looked, onLooked: setLooked } }
}

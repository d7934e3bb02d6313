'use client'
import { useActionState, useState, useTransition } from 'react'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { Banner } from '#/ui/banner.tsx'
import { Button } from '#/ui/button.tsx'
import type { Refused } from '#/web/action-result.ts'
import { submitAction } from '../actions.ts'
import { keepText, pasteKey } from './kept-text.ts'

export interface SubmitWords {
  send: string
  busy: string
  offline: string
  stale: string
  /** With `{lines}` where the addresses stand. */
  staleAdded: string
  staleRemoved: string
  staleCheck: string
}

interface SubmitFormProps {
  obligationId: string
  version: number
  idempotencyKey: string
  /** The addresses of the report as shown: what a stale press is compared with. */
  lines: string[]
  words: SubmitWords
}

type Trouble = { kind: 'offline' } | { kind: 'refused'; refused: Refused; seen: string[] }

/** The button that hands in. A lost connection changes nothing: the same key goes again. */
export function SubmitForm({ obligationId, version, idempotencyKey, lines, words }: SubmitFormProps) {
  const router = useRouter()
  const [posted, post] = useActionState(submitAction, null)
  const [busy, start] = useTransition()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = () =>
    start(async () => {
      setTrouble(null)
      try {
        const result = await submitAction({ obligationId, version, idempotencyKey })
        if (result.ok) return
        setTrouble({ kind: 'refused', refused: result, seen: lines })
        if (result.problem.code !== 'sign_in_required') router.refresh()
      } catch (error) {
        if (isRedirect(error)) keepText({ key: pasteKey(obligationId), kept: null })
        unstable_rethrow(error)
        setTrouble({ kind: 'offline' })
      }
    })
  const shown = trouble ?? (posted?.ok === false ? { kind: 'refused', refused: posted, seen: lines } : null)
  return (
    <form
      action={post}
      className="flex min-w-0 flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) send()
      }}
    >
      <input type="hidden" name="obligationId" value={obligationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {shown && <TroubleBanner trouble={shown} lines={lines} words={words} />}
      <Button type="submit" variant="primary" size={52} full busy={busy}>
        {busy ? words.busy : words.send}
      </Button>
    </form>
  )
}

function TroubleBanner({
  trouble,
  lines,
  words,
}: {
  trouble: Trouble | { kind: string; refused: Refused; seen: string[] }
  lines: string[]
  words: SubmitWords
}) {
  if (!('refused' in trouble)) return <Banner tone="offline">{words.offline}</Banner>
  const { refused, seen } = trouble
  if (refused.problem.code === 'stale') {
    return (
      <Banner tone="remark" lead={words.stale}>
        {changes({ seen, lines, words })} {words.staleCheck}
      </Banner>
    )
  }
  return (
    <Banner tone="error">
      {refused.text}{' '}
      {refused.signIn && (
        <a href={refused.signIn.href} className="link">
          {refused.signIn.words}
        </a>
      )}
    </Banner>
  )
}

function changes({ seen, lines, words }: { seen: string[]; lines: string[]; words: SubmitWords }): string {
  const added = lines.filter((line) => !seen.includes(line))
  const gone = seen.filter((line) => !lines.includes(line))
  const sentence = ({ pattern, which }: { pattern: string; which: string[] }) =>
    which.length > 0 ? pattern.replace('{lines}', which.join(', ')) : ''
  return [
    sentence({ pattern: words.staleAdded, which: added }),
    sentence({ pattern: words.staleRemoved, which: gone }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The action answers a success with the way to the receipt. */
function isRedirect(error: unknown): boolean {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : ''
  return String(digest).startsWith('NEXT_REDIRECT')
}

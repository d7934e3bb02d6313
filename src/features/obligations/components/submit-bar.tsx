import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { countWords } from '#/i18n/count-words.ts'
import { Button } from '#/ui/button.tsx'
import { buttonClass } from '#/ui/button-class.ts'
import { StickyBar } from '#/ui/sticky-bar.tsx'
import type { ObligationData } from '../loaders.ts'
import { readableAddress } from '../words.ts'
import { SubmitForm } from './submit-form.tsx'

/** The bar at the foot: its button says exactly what it will do. Absent where nothing can be handed in. */
export function SubmitBar({ data }: { data: ObligationData }) {
  const words = useBarWords(data)
  const { outlook, stand, open } = data.view
  const idle = !outlook.sendable && outlook.later === 0 && (stand === 'submitted' || stand === 'accepted')
  if (!open || idle) return null
  return (
    <StickyBar note={words.note} className="mt-auto md:block md:px-4">
      <div
        className="flex w-full flex-col gap-2 lg:grid lg:grid-flow-col lg:auto-cols-fr"
        data-tall-bar={words.missing ? true : undefined}
      >
        <MainButton data={data} send={words.send} />
        {words.missing && <Jump slotId={outlook.missing[0]?.id}>{words.missing}</Jump>}
      </div>
    </StickyBar>
  )
}

/** Sends, or leads to what has to be put right first. */
function MainButton({ data, send }: { data: ObligationData; send: string }) {
  const submitWords = useSubmitWords()
  const { view, maySubmit, obligation, submitKey } = data
  const wrong = view.slots.find(({ tone }) => tone === 'returned' || tone === 'error')
  if (maySubmit && view.outlook.sendable) {
    return (
      <SubmitForm
        obligationId={obligation.id}
        version={obligation.version}
        idempotencyKey={submitKey}
        lines={linesOf(data)}
        words={{ ...submitWords, send }}
      />
    )
  }
  if (maySubmit && wrong) return <Jump slotId={wrong.slot.id}>{send}</Jump>
  return (
    <Button size={52} full disabled>
      {send}
    </Button>
  )
}

function Jump({ slotId, children }: { slotId: string | undefined; children: ReactNode }) {
  return (
    <a href={`#slot-${slotId}`} className={buttonClass({ size: 48, full: true })}>
      {children}
    </a>
  )
}

function useBarWords({ view, maySubmit }: ObligationData) {
  const t = useTranslations('obligations')
  const { outlook, started } = view
  const locale = useLocale()
  const action = useSendWords({ view, maySubmit })
  const found = countWords({ counts: view.found, locale })
  const send = found && maySubmit ? t('bar.withFound', { send: action, found }) : action
  const platform = useTranslations('links.platforms')
  const names = [...new Set(outlook.missing.map((slot) => platform(slot.platform)))].join(', ')
  const empty = outlook.missing.length
  const answering = view.fixes.n > 0 && !outlook.sendable
  const missing = started && empty > 0 && !answering ? t('bar.missing', { n: empty, platforms: names }) : null
  const note = useNote(view)
  return { send, missing, note }
}

function useSendWords({ view, maySubmit }: Pick<ObligationData, 'view' | 'maySubmit'>): string {
  const t = useTranslations('obligations')
  const { links, offline, answers, reasons, taken, later, sendable } = view.outlook
  if (maySubmit && offline > 0) return t('bar.sendPublications', { n: links + offline })
  if (!maySubmit) return links > 0 ? t('bar.pressReady', { n: links }) : t('bar.press')
  if (links > 0 && later > 0) return t('bar.sendLater', { n: links, later })
  if (links > 0) return t('bar.send', { n: links })
  if (answers > 0) return t('bar.sendAnswers', { n: answers })
  if (reasons > 0) return t('bar.sendReasons', { n: reasons })
  if (sendable) return t('bar.sendTaken', { n: taken })
  if (later > 0) return t('bar.onlyErrors', { n: later })
  return view.fixes.n > 0 ? t('head.returnedFix', view.fixes) : t('bar.nothing')
}

function useNote({ outlook, found, started }: ObligationData['view']): string | undefined {
  const t = useTranslations('obligations.bar')
  if (started && outlook.missing.length > 0) return undefined
  if (found.errors > 0) return t('errorsSeen')
  if (found.remarks > 0) return t('remarks', { n: found.remarks })
  return !started && outlook.missing.length > 0 ? t('left', { n: outlook.missing.length }) : undefined
}

function useSubmitWords() {
  const t = useTranslations('obligations.bar')
  return {
    busy: t('busy'),
    offline: t('offline'),
    stale: t('stale'),
    staleAdded: t('staleAdded', { lines: '{lines}' }),
    staleRemoved: t('staleRemoved', { lines: '{lines}' }),
    staleCheck: t('staleCheck'),
  }
}

function linesOf({ view: { slots, loose } }: ObligationData): string[] {
  return [...slots.flatMap(({ items }) => items), ...loose].map((item) =>
    item.url ? readableAddress(item.url) : (item.reason ?? item.title ?? ''),
  )
}

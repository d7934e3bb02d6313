import { useTranslations } from 'next-intl'
import { Button } from '#/ui/button.tsx'
import { buttonClass } from '#/ui/button-class.ts'
import { StickyBar } from '#/ui/sticky-bar.tsx'
import type { TaskData } from '../loaders.ts'
import { readableAddress } from '../words.ts'
import { SubmitForm } from './submit-form.tsx'

/** The bar at the foot: its button says exactly what it will do. Absent where nothing can be handed in. */
export function SubmitBar({ data }: { data: TaskData }) {
  const { view, maySubmit, task } = data
  const words = useBarWords(data)
  const submitWords = useSubmitWords()
  const { outlook, stand } = view
  const idle = !outlook.sendable && outlook.later === 0 && (stand === 'submitted' || stand === 'accepted')
  if (!view.open || idle) return null
  return (
    <StickyBar note={words.note} className="mt-auto">
      <div className="flex flex-col gap-2 md:flex-row-reverse">
        {maySubmit && outlook.sendable ? (
          <SubmitForm
            obligationId={task.id}
            version={task.version}
            idempotencyKey={data.submitKey}
            lines={linesOf(data)}
            words={{ ...submitWords, send: words.send }}
          />
        ) : (
          <Button size={52} full disabled>
            {words.send}
          </Button>
        )}
        {words.missing && (
          <a href={`#slot-${outlook.missing[0]?.id}`} className={buttonClass({ size: 52, full: true })}>
            {words.missing}
          </a>
        )}
      </div>
    </StickyBar>
  )
}

function useBarWords({ view, maySubmit }: TaskData) {
  const t = useTranslations('tasks')
  const { outlook, started } = view
  const send = useSendWords({ view, maySubmit })
  const platform = useTranslations('links.platforms')
  const names = [...new Set(outlook.missing.map((slot) => platform(slot.platform)))].join(', ')
  const empty = outlook.missing.length
  const missing = started && empty > 0 ? t('bar.missing', { n: empty, platforms: names }) : null
  const note = useNote(view)
  return { send, missing, note }
}

function useSendWords({ view, maySubmit }: Pick<TaskData, 'view' | 'maySubmit'>): string {
  const t = useTranslations('tasks')
  const { links, answers, reasons, taken, later, sendable } = view.outlook
  if (!maySubmit) return links > 0 ? t('bar.pressReady', { n: links }) : t('bar.press')
  if (links > 0 && later > 0) return t('bar.sendLater', { n: links, later })
  if (links > 0) return t('bar.send', { n: links })
  if (answers > 0) return t('bar.sendAnswers', { n: answers })
  if (reasons > 0) return t('bar.sendReasons', { n: reasons })
  if (sendable) return t('bar.sendTaken', { n: taken })
  if (later > 0) return t('bar.onlyErrors', { n: later })
  const returned = view.slots.filter(({ tone }) => tone === 'returned').length
  return view.stand === 'returned' && returned > 0 ? t('head.returnedFix', { n: returned }) : t('bar.nothing')
}

function useNote(view: TaskData['view']): string | undefined {
  const t = useTranslations('tasks.bar')
  const platform = useTranslations('links.platforms')
  const { outlook, slots, loose, started } = view
  if (outlook.sendable && outlook.missing.length > 0) return t('incomplete')
  const remarked = [...slots.flatMap(({ items }) => items), ...loose].filter(
    (item) => outlook.sendIds.includes(item.id) && item.remarks.length > 0,
  )
  const [only, ...more] = remarked
  if (only && more.length === 0) return t('remarkOf', { platform: platform(only.platform ?? 'any') })
  if (only) return t('remarks', { n: remarked.length })
  return !started && outlook.missing.length > 0 ? t('left', { n: outlook.missing.length }) : undefined
}

function useSubmitWords() {
  const t = useTranslations('tasks.bar')
  return {
    busy: t('busy'),
    offline: t('offline'),
    stale: t('stale'),
    staleAdded: t('staleAdded', { lines: '{lines}' }),
    staleRemoved: t('staleRemoved', { lines: '{lines}' }),
    staleCheck: t('staleCheck'),
  }
}

function linesOf({ view: { slots, loose } }: TaskData): string[] {
  return [...slots.flatMap(({ items }) => items), ...loose].map((item) =>
    item.url ? readableAddress(item.url) : (item.reason ?? ''),
  )
}

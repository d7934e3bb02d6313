import { useTranslations } from 'next-intl'
import { StateLabel, StatePill } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import type { ReceiptStanding } from '../loaders.ts'

/** On time, late or incomplete, with what that means beside it: where it stands alone. */
export function Standing({ standing }: { standing: ReceiptStanding }) {
  const { state, word, note } = useWords(standing)
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatePill state={state} word={word} className="text-body" />
      {note && <span className="text-note text-ink-2">{note}</span>}
    </p>
  )
}

/** The same in a row. */
export function StandingLabel({ standing }: { standing: ReceiptStanding }) {
  const { state, word } = useWords(standing)
  return <StateLabel state={state} word={word} />
}

function useWords(standing: ReceiptStanding): { state: State; word: string; note?: string } {
  const t = useTranslations('receipts')
  const timeliness = useTranslations('timeliness')
  switch (standing.kind) {
    case 'incomplete':
      return { state: 'in_progress', word: t('incomplete'), note: t('incompleteNote') }
    case 'late':
      return { state: 'late', word: t('lateBy', { n: standing.days }) }
    case 'addition':
      return standing.onTime
        ? { state: 'on_time', word: timeliness('on_time'), note: t('addition') }
        : { state: 'late', word: timeliness('late'), note: t('additionLate') }
    case 'on_time': {
      const note = standing.daysLeft > 0 ? t('before', { n: standing.daysLeft }) : t('lastDay')
      return { state: 'on_time', word: timeliness('on_time'), note }
    }
  }
}

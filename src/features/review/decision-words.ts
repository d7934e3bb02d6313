import { useTranslations } from 'next-intl'
import type { DecisionWords } from './components/decision-form.tsx'

/** The sentences of a toast after a decision; `{n}` is filled in by the number that came back. */
export function useDecisionWords(done: 'line' | 'reason' | 'many' | 'report' | 'undone'): DecisionWords {
  const t = useTranslations('review')
  const sentences = {
    line: t('done.accepted'),
    reason: t('done.reasonAccepted'),
    many: t('done.many', { n: '{n}' }),
    report: t('done.report'),
    undone: t('done.undone'),
  }
  return {
    done: sentences[done],
    returned: t('done.returned'),
    undo: t('queue.undo'),
    undone: sentences.undone,
    stale: t('done.stale'),
    offline: t('done.offline'),
  }
}

import { getTranslations } from 'next-intl/server'
import { type FindingTone, Finding } from '#/ui/finding.tsx'
import type { ImportsPage } from '../loaders.ts'

/** How an import stands, in a word with its icon. */
export async function RunState({ state }: { state: State }) {
  const t = await getTranslations('imports.states')
  return <Finding tone={tones[state]}>{t(state)}</Finding>
}

type State = ImportsPage['runs'][number]['state']

const tones: Record<State, FindingTone> = {
  reading: 'checking',
  preview: 'remark',
  applying: 'checking',
  done: 'ok',
  undoing: 'checking',
  undone: 'returned',
  failed: 'error',
  cancelled: 'none',
}

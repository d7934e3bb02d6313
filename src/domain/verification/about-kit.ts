import { kitTrace } from '../kit/likeness.ts'
import type { Reason } from './reasons.ts'
import type { Signals } from './signals.ts'

/** Whether the page was made from the ready texts that institutions were offered. Never a fault. */
export function aboutKit({ reading, asked: { kit } }: Signals): Reason[] {
  if (!kit || reading?.access !== 'open') return []
  const by = kitTrace({ kit, text: `${reading.title ?? ''}\n${reading.text}` })
  return by ? [{ code: 'by_kit', details: { by } }] : []
}

/**
 * What was offered to everybody is the same everywhere, and about what was asked. A hashtag alone tells nothing of the
 * rest of a post.
 */
export function withoutKitsOwn(reasons: readonly Reason[]): readonly Reason[] {
  const trace = reasons.find(({ code }) => code === 'by_kit')
  if (!trace) return reasons
  const own = trace.details.by === 'text' ? ['same_text_elsewhere', 'off_topic'] : ['same_text_elsewhere']
  return reasons.filter(({ code }) => !own.includes(code))
}

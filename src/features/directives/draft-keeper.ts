import type { Refused } from '#/web/action-result.ts'
import { saveDraftAction } from './actions.ts'
import type { DraftNotes } from './draft-notes.ts'
import { changedNames, type DraftValues } from './draft-values.ts'
import { forgetText, keepText, noteSaved } from './kept-text.ts'

export type SaveStatus =
  { kind: 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' } | { kind: 'refused'; refusal: Refused }

interface Standing {
  version: number
  /** What the server has of this version. */
  base: DraftValues
}

interface KeeperProps {
  id: string
  start: Standing
  /** The form as it is now. */
  read: () => DraftValues
  onStatus: (status: SaveStatus) => void
  onNotes: (notes: DraftNotes) => void
  /** Somebody else saved in between; nothing is sent until `adopt`. */
  onStale: () => void
}

/** Saves a draft behind the typing: one request at a time, the newest text, the version handed on. */
export function createKeeper({ id, start, read, onStatus, onNotes, onStale }: KeeperProps) {
  let { version, base } = start
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let held = false

  /** Goes on from another version of the server. */
  const adopt = (standing: Standing) => {
    ;({ version, base } = standing)
    held = false
  }
  const tell = calmly(onStatus)
  const unsaved = () => changedNames({ from: base, to: read() }).length > 0

  async function send(): Promise<boolean> {
    const values = structuredClone(read())
    tell({ kind: 'saving' })
    const result = await saveDraftAction({ id, version, ...values }).catch(() => null)
    if (result?.ok) {
      adopt({ version: result.data.version, base: values })
      noteSaved({ id, version })
      onNotes(result.data.notes)
      return settle()
    }
    const status = statusOf(result)
    held = status === null
    if (status) tell(status)
    else onStale()
    if (status?.kind === 'offline') timer = setTimeout(() => void flush(), RETRY_MS)
    return false
  }

  function settle(): boolean {
    const rest = unsaved()
    if (rest) changed({ delay: PAUSE_MS })
    else forgetText(id)
    if (!rest) tell({ kind: 'saved' })
    return !rest
  }

  /** Saves what is unsaved; true when the server has everything. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    while (running) await running
    if (held) return false
    if (!unsaved()) return settle()
    running = send().finally(() => (running = null))
    return running
  }

  /** Tells of typing: the text is kept here at once and sent after a pause. */
  function changed({ delay }: { delay: number }): void {
    if (unsaved()) keepText({ id, version, base, values: read() })
    if (held) return
    tell({ kind: 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  return {
    flush,
    changed,
    standing: (): Standing => ({ version, base }),
    adopt,
    /** Nothing is sent until `release`: a person has to decide first. */
    hold: () => (held = true),
    release: () => (held = false),
    stop: () => clearTimeout(timer),
  }
}

/** Trouble stays on the screen until it is over: its link must not vanish under a click that saves once more. */
function calmly(onStatus: (status: SaveStatus) => void): (status: SaveStatus) => void {
  let trouble = false
  return (status) => {
    const onTheWay = status.kind === 'waiting' || status.kind === 'saving'
    if (trouble && onTheWay) return
    trouble = !onTheWay && status.kind !== 'saved'
    onStatus(status)
  }
}

/** What a refused or lost save means for the person; null when somebody else saved in between. */
function statusOf(result: Refused | null): SaveStatus | null {
  if (!result || result.problem.code === 'unavailable') return { kind: 'offline' }
  return result.problem.code === 'stale' ? null : { kind: 'refused', refusal: result }
}

/** A pause of typing long enough to be one. */
export const PAUSE_MS = 800
const RETRY_MS = 10_000

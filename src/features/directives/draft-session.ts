import type { UseFormReturn } from 'react-hook-form'
import { showToast } from '#/ui/toast-store.ts'
import { draftNowAction } from './actions.ts'
import { createKeeper, type SaveStatus } from './draft-keeper.ts'
import type { DraftNotes } from './draft-notes.ts'
import { changedNames, type DraftValues, type FieldName } from './draft-values.ts'
import type { EditorWords } from './editor-words.ts'
import { keptText, newestSaved } from './kept-text.ts'
import { mergeDrafts, withFields } from './merge-drafts.ts'

export interface Conflict {
  version: number
  theirs: DraftValues
  /** Fields that both changed. */
  names: FieldName[]
}

export interface SessionView {
  status: SaveStatus
  notes: DraftNotes
  conflict: Conflict | null
}

interface SessionProps {
  id: string
  version: number
  values: DraftValues
  notes: DraftNotes
  words: EditorWords
  form: Pick<UseFormReturn<DraftValues>, 'getValues' | 'setValue'>
}

/** A draft being written: saved behind the typing, put together with what others change meanwhile. */
export function createDraftSession({ id, version, values, notes, words, form }: SessionProps) {
  const { show, subscribe, view } = createView({ status: { kind: 'saved' }, notes, conflict: null })
  let restored = false
  const keeper = createKeeper({
    id,
    start: { version, base: values },
    read: () => form.getValues(),
    onStatus: (status) => show({ status }),
    onNotes: (newer) => show({ notes: newer }),
    onStale: () => void catchUp(),
  })

  /** Takes in what the server has by now. */
  async function catchUp(): Promise<void> {
    const result = await draftNowAction({ id }).catch(() => null)
    keeper.release()
    if (!result) return show({ status: { kind: 'offline' } })
    if (!result.ok) return show({ status: { kind: 'refused', refusal: result } })
    const { version: newer, values: theirs } = result.data
    show({ notes: result.data.notes })
    meet({ base: keeper.standing().base, version: newer, theirs })
  }

  function meet({ base, ...other }: { base: DraftValues; version: number; theirs: DraftValues }): void {
    const merge = mergeDrafts({ base, mine: form.getValues(), theirs: other.theirs })
    write({ form, values: merge.merged })
    if (other.version > newestSaved(id)) tellMerged({ names: merge.theirsOnly, words })
    keeper.adopt({ version: other.version, base: other.theirs })
    if (merge.conflicts.length === 0) return void keeper.flush()
    keeper.hold()
    show({ status: { kind: 'conflict' }, conflict: { ...other, names: merge.conflicts } })
  }

  /** Ends a conflict: with their values in its fields, or with mine. Mine can be brought back for a while. */
  function settle({ take }: { take: 'theirs' | 'mine' }): void {
    const conflict = view().conflict
    if (!conflict) return
    const { theirs, names } = conflict
    const mine = structuredClone(form.getValues())
    const put = (from: DraftValues) =>
      write({ form, values: withFields({ to: form.getValues(), from, names }) })
    show({ conflict: null })
    keeper.release()
    if (take === 'theirs') {
      put(theirs)
      offerBack({ words, back: () => put(mine) })
    }
    void keeper.flush()
  }

  /** Puts back, once, what this browser held and the server never got. */
  function restore(): void {
    if (restored) return
    restored = true
    const kept = keptText(id)
    const base = kept?.base ?? values
    if (kept && changedNames({ from: values, to: kept.values }).length > 0) {
      write({ form, values: kept.values })
      showToast({ message: words.editor.restored })
    }
    keeper.adopt({ version, base })
    // "Back" and a reload during a save may show the page as it was before it.
    if (version < newestSaved(id)) void catchUp()
    else if (kept) meet({ base, version, theirs: values })
  }

  return { keeper, settle, restore, catchUp, subscribe, view }
}

function offerBack({ words: { conflict }, back }: { words: EditorWords; back: () => void }): void {
  showToast({ message: conflict.tookTheirs, actionLabel: conflict.bringBack, onAction: back })
}

/** What the screen shows, for useSyncExternalStore. */
function createView(start: SessionView) {
  let now = start
  const listeners = new Set<() => void>()
  return {
    view: () => now,
    show: (change: Partial<SessionView>) => {
      now = { ...now, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Only what differs is written: a field that somebody types in is not touched. */
function write({ form, values }: { form: SessionProps['form']; values: DraftValues }): void {
  for (const name of changedNames({ from: form.getValues(), to: values })) form.setValue(name, values[name])
}

function tellMerged({ names, words }: { names: FieldName[]; words: EditorWords }): void {
  if (names.length === 0) return
  const fields = names.map((name) => words.conflict.fields[name].toLowerCase()).join(', ')
  showToast({ message: words.editor.merged.replace('{fields}', fields) })
}

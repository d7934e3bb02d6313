import { describe, expect, it } from 'vitest'
import type { DraftValues } from './draft-values.ts'
import { mergeDrafts } from './merge-drafts.ts'

const base: DraftValues = {
  number: '05-14/1',
  letterDate: '2026-12-09',
  subjectKk: 'а',
  subjectRu: 'а',
  textKk: 'а',
  textRu: 'а',
  sources: [],
  dueDate: '2026-12-22',
  dueRule: 'inclusive',
  dueTime: '18:00',
  lockDate: '',
  parentIssuer: '',
  parentNumber: '',
  parentDate: '',
  parentDueDate: '',
  languages: 'both',
  platforms: ['site'],
  audience: { kinds: ['museum'], districtIds: [], institutionIds: [], excludedIds: [] },
}

describe('two changes of one draft', () => {
  it('of different fields are both kept', () => {
    const merge = mergeDrafts({
      base,
      mine: { ...base, textRu: 'б' },
      theirs: { ...base, platforms: ['site', 'media'] },
    })
    expect(merge).toEqual({
      merged: { ...base, textRu: 'б', platforms: ['site', 'media'] },
      conflicts: [],
      theirsOnly: ['platforms'],
    })
  })

  it('of one field to different values are a conflict, and mine stays on the screen', () => {
    const mine = { ...base, subjectRu: 'моя' }
    const merge = mergeDrafts({ base, mine, theirs: { ...base, subjectRu: 'их' } })
    expect(merge).toEqual({ merged: mine, conflicts: ['subjectRu'], theirsOnly: [] })
  })

  it('to the same value are none, and neither is space around a text', () => {
    const merge = mergeDrafts({
      base: { ...base, number: ' 05-14/1 ' },
      mine: { ...base, textKk: 'б ' },
      theirs: { ...base, textKk: 'б' },
    })
    expect(merge.conflicts).toEqual([])
    expect(merge.theirsOnly).toEqual([])
  })
})

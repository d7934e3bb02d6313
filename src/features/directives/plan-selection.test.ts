import { describe, expect, it } from 'vitest'
import { planQueryContract } from '#/contracts/plan.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { isOverdue, monthOf, selectPlan } from './plan-selection.ts'

const row = {
  state: 'under_control' as const,
  overdue: 0,
  dueDate: calendarDate('2026-12-31'),
  number: '05-14/1234',
  subjectKk: 'Алаяқтықтың жаңа түрі туралы',
  subjectRu: 'О новом виде мошенничества',
}
const late = { ...row, overdue: 2, number: '05-14/1', dueDate: calendarDate('2026-03-01') }
const draft = { ...row, state: 'draft' as const, dueDate: null, number: '' }
const withdrawn = { ...late, state: 'withdrawn' as const }
const rows = [row, late, draft, withdrawn]
const select = (query: Record<string, string>) => selectPlan({ rows, filter: planQueryContract.parse(query) })

describe('the plan by its filters', () => {
  it.each([
    [{}, rows],
    [{ state: 'draft' }, [draft]],
    [{ state: 'overdue' }, [late]],
    [{ state: 'under_control' }, [row, late]],
    [{ state: 'withdrawn' }, [withdrawn]],
    [{ state: 'nonsense', month: '13', year: 'x' }, rows],
    [{ month: '12' }, [row]],
    [{ month: '3' }, [late, withdrawn]],
    [{ q: 'алаяктык 1234' }, [row]],
    [{ q: 'МОШЕННИЧЕСТВА' }, rows],
    [{ q: 'nothing' }, []],
  ])('%j', (query, expected) => {
    expect(select(query)).toEqual(expected)
  })

  it('the last day of the year belongs to December', () => {
    expect(monthOf(row)).toBe(12)
    expect(monthOf(draft)).toBeNull()
  })

  it('nothing is overdue where nothing is expected any more', () => {
    expect([row, late, draft, withdrawn].map(isOverdue)).toEqual([false, true, false, false])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellStates } from '#/domain/compliance/cells.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import { findingLooks, type FindingTone } from '#/ui/finding.tsx'
import type { Shape } from '#/ui/icon.tsx'
import { stateLooks } from '#/ui/state-look.ts'
import { matrixMarkup } from './matrix-markup.ts'
import { packAll, type PackedRow, unpackAll } from './packed.ts'

const words = {
  states: { accepted: 'Принято' },
  cells: { waiting: 'ждёт' },
  noAccount: 'нет аккаунта',
  reportHref: '/ru/review?report=',
  institutionHref: '/ru/institutions/',
}
const row = (fields: Partial<PackedRow> = {}): PackedRow => ({
  reportId: 'r',
  institutionId: 'i',
  name: 'Музей',
  state: 'accepted',
  dueLook: 'late',
  due: 'позже на 2 дня',
  cells: ['waiting', null],
  received: '15 дек.',
  coverage: '1 из 2',
  exempt: '',
  ...fields,
})
const markup = (fields?: Partial<PackedRow>) =>
  matrixMarkup({ rows: unpackAll(packAll([row(fields)])), words })
    .map((one) => one.markup)
    .join('')

describe('a row of the matrix', () => {
  it('links the institution and its report and says every cell in words', () => {
    expect(markup()).toBe(
      '<tr><th scope=row><a href="/ru/institutions/i">Музей</a>' +
        '<td class="state accepted"><a href="/ru/review?report=r">Принято</a><small class="late">позже на 2 дня</small>' +
        '<td class="waiting">ждёт<td class=absent>нет аккаунта<td class=end>15 дек.<td class=coverage>1 из 2',
    )
  })

  it('says the state without a link to whoever may not open reports', () => {
    const [made] = matrixMarkup({ rows: [row()], words: { ...words, reportHref: null } })
    expect(made?.markup).toContain('<td class="state accepted"><b>Принято</b>')
  })

  it('an exempt one says why across the cells', () => {
    expect(markup({ state: 'exempt', exempt: 'ремонт', due: '' })).toContain(
      '<td colspan="3">ремонт<td class=coverage>',
    )
  })

  it('comes out of its string as it went in, tabs in a name aside', () => {
    expect(unpackAll(packAll([row(), row()]))).toEqual([row(), row()])
    expect(unpackAll(packAll([row({ name: 'a\tb\nc' })]))[0]?.name).toBe('a b c')
    expect(unpackAll(packAll([]))).toEqual([])
  })

  it('a name is text, whatever it spells', () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`
    expect(markup({ name: hostile })).not.toContain('<img')
    expect(markup({ institutionId: '"><script>' })).not.toContain('<script')
  })
})

describe('the icons in the style sheet', () => {
  const css = readFileSync('src/ui/styles/matrix.css', 'utf8')
  const tone = (state: string) => (state === 'accepted' ? 'ok' : state) as FindingTone
  const shapes: [string, Shape][] = [
    ...[...progressStates, 'exempt' as const].map((state): [string, Shape] => [
      state,
      stateLooks[state].shape,
    ]),
    ...cellStates.map((state): [string, Shape] => [state, findingLooks[tone(state)].shape]),
  ]
  it.each(shapes)('%s has the shape of the design system and a rule', (state, shape) => {
    expect(css).toContain(`'${typeof shape === 'string' ? shape : shape.fill}'`)
    expect(css).toMatch(new RegExp(`\\.${state}\\b`))
  })
})

import { describe, expect, it } from 'vitest'
import { districtKeys } from './district-key.ts'

describe('a district', () => {
  it.each([
    ['Кызылжарский район', 'Кызылжарский р-н'],
    ['Кызылжарский район', 'КЫЗЫЛЖАРСКИЙ  Р-Н.'],
    ['Кызылжарский район', 'р-н Кызылжарский'],
    ['Қызылжар ауданы', 'Кызылжар ауд.'],
    ['город Петропавловск', 'г.Петропавловск'],
    ['город Петропавловск', 'г. Петропавловск'],
    ['Петропавл қаласы', 'Петропавл қ.'],
  ])('%s is %s', (one, other) => {
    expect(districtKeys(other).full).toBe(districtKeys(one).full)
  })

  it.each([
    ['город Аккайын', 'Аккайынский район'],
    ['город Кызылжар', 'Кызылжар ауданы'],
    ['Район имени Габита Мусрепова', 'Район Магжана Жумабаева'],
  ])('%s is not %s', (one, other) => {
    expect(districtKeys(other).full).not.toBe(districtKeys(one).full)
  })

  it('without what it is, it is meant by its name alone', () => {
    expect(districtKeys('Аққайың').full).toBe(districtKeys('Аққайың ауданы').bare)
    expect(districtKeys('Район').full).toBe('район')
    expect(districtKeys('').full).toBe('')
  })
})

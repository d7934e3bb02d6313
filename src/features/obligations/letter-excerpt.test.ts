import { describe, expect, it } from 'vitest'
import { letterExcerpt, paragraphs } from './letter-excerpt.ts'

const matter = 'Мошенники рассылают письма и сообщения от имени служб доставки. '.repeat(10).trim()

describe('the beginning of a letter', () => {
  it('leaves a short letter whole', () => {
    expect(letterExcerpt('Директорам\n\nПрошу разместить афишу.')).toBeNull()
  })

  it('passes over whom it addresses and stops after a word', () => {
    const excerpt = letterExcerpt(`Директорам подведомственных учреждений\n\n${matter}`)
    expect(excerpt).toMatch(/^Мошенники рассылают .*\p{L}…$/u)
    expect(excerpt?.length).toBeLessThanOrEqual(261)
  })

  it('takes a paragraph that fits as it is', () => {
    const short = 'Управление просит разместить пресс-релиз на всех площадках и прислать ссылки до срока.'
    expect(letterExcerpt(`${short}\n${matter}`)).toBe(short)
  })
})

it('reads paragraphs without the empty ones', () => {
  expect(paragraphs('а\n\n б \n\n')).toEqual(['а', 'б'])
})

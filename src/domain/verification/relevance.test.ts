import { describe, expect, test } from 'vitest'
import { relevanceOf } from './relevance.ts'

const LETTER = `О профилактике интернет-мошенничества
Просим подготовить публикацию о мошенничестве с телефонными звонками от имени банков.
Интернет-алаяқтықтың алдын алу туралы
Банк атынан телефон соғатын алаяқтар туралы жарияланым дайындауды сұраймыз.`

describe('relevanceOf', () => {
  test.each([
    ['ru', 'Мошенники звонят от имени банка', 'Телефонное мошенничество: не сообщайте код банковской карты.'],
    [
      'kk',
      'Алаяқтардан сақ болыңыздар',
      'Алаяқтар банк қызметкері атынан телефон соғады, интернет арқылы алдайды.',
    ],
  ])('a release on the subject in %s is near, one on another subject is not', (_, title, text) => {
    const near = relevanceOf({ about: LETTER, title, text })
    const far = relevanceOf({
      about: LETTER,
      title: 'Көрме ашылды',
      text: 'Мұражайда суретшілердің жаңа көрмесі ашылды.\nВ музее открылась выставка художников-пейзажистов.',
    })
    expect(near.score).toBeGreaterThan(0.2)
    expect(far.score ?? 0).toBeLessThan(0.1)
    expect(near.terms.length).toBeGreaterThan(2)
  })

  test('shows shared words as the publication spells them', () => {
    const { terms } = relevanceOf({
      about: LETTER,
      title: '',
      text: 'Банковских звонков мошенников стало больше вдвое',
    })
    expect(terms).toContain('мошенников')
  })

  test('says nothing where the two have no language in common', () => {
    const about = LETTER.split('\n').slice(0, 2).join('\n')
    const text = 'Алаяқтар банк қызметкері атынан телефон соғып, азаматтарды алдап жүр'
    expect(relevanceOf({ about, title: '', text })).toEqual({ score: null, terms: [] })
    expect(relevanceOf({ about: '', title: '', text: '' }).score).toBeNull()
  })

  test('a text is nearest to itself', () => {
    expect(
      relevanceOf({ about: LETTER, title: LETTER.split('\n')[0] ?? '', text: LETTER }).score,
    ).toBeGreaterThan(0.95)
  })
})

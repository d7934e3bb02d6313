import { describe, expect, it } from 'vitest'
import type { KitContent } from './kit.ts'
import { kitTrace } from './likeness.ts'

const kit: KitContent = {
  hashtag: 'ҚайтаҚоңырауШалма',
  postKk:
    'Алаяқтар жеткізу қызметтері мен банктер атынан хат жіберіп, адамдарды өздеріне қоңырау шалғызады. Бейтаныс хаттағы нөмірге қайта қоңырау шалмаңыз, нөмірді банктің ресми сайтынан алыңыз. #ҚайтаҚоңырауШалма',
  postRu:
    'Мошенники рассылают письма от имени служб доставки и банков и заставляют людей звонить им самим. Не перезванивайте по номеру из письма, берите номер на официальном сайте банка. #ҚайтаҚоңырауШалма',
  storyKk: 'Қайта қоңырау шалмаңыз',
  storyRu: 'Не перезванивайте',
  titleKk: 'Алаяқтардың жаңа тәсілі',
  titleRu: 'Новый приём мошенников',
  articleKk: 'Қысқа мақала',
  articleRu: 'Короткая статья',
}

describe('A text is made from the kit', () => {
  it.each([
    ['the Kazakh post', kit.postKk],
    ['the Russian post', kit.postRu],
    [
      'with a menu before and a signature after',
      `Басты бет\nЖаңалықтар\n${kit.postKk}\nӨлкетану музейі, 2026`,
    ],
    ['with a word changed', kit.postRu.replace('людей', 'жителей')],
    ['in other capitals, ё written as е', kit.postRu.toUpperCase()],
    ['without its hashtag', kit.postKk.replace(/#.*/, '')],
    ['cut where a network cuts it', kit.postRu.slice(0, 140)],
  ])('%s', (_, text) => {
    expect(kitTrace({ kit, text })).toBe('text')
  })

  it.each([
    ['own words with the hashtag', 'Бүгін мұражайда дәріс өтті #ҚайтаҚоңырауШалма'],
    ['the hashtag in small letters', 'Лекция в музее прошла #қайтақоңыраушалма, спасибо'],
  ])('%s', (_, text) => {
    expect(kitTrace({ kit, text })).toBe('hashtag')
  })

  it.each([
    [
      'another text on the topic',
      'Полиция напоминает: мошенники звонят жителям и просят назвать код из SMS-сообщения.',
    ],
    ['a title alone', kit.titleRu],
    ['a longer hashtag', 'Лекция #ҚайтаҚоңырауШалмаңыз'],
    ['the words of the hashtag', 'Қайта қоңырау шалма'],
    ['nothing', ''],
  ])('and not: %s', (_, text) => {
    expect(kitTrace({ kit, text })).toBeNull()
  })

  it('a kit without a hashtag marks nothing', () => {
    expect(kitTrace({ kit: { ...kit, hashtag: '' }, text: 'Дәріс # өтті' })).toBeNull()
  })
})

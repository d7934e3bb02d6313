import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { kitLimits } from './kit.ts'
import { proposeHashtag } from './propose-hashtag.ts'
import { type KitSource, proposeKit } from './propose-kit.ts'
import { shareLinks } from './share-links.ts'

const letter: KitSource = {
  subjectKk: 'Интернет-алаяқтықтың жаңа түрі туралы',
  subjectRu: 'О новом способе интернет-мошенничества',
  textKk: `Мекемелердің директорларына

Басқарма (бұдан әрі – Басқарма) интернет-алаяқтықтың жаңа түрі туралы ескертеді. Алаяқтар https://scam.example/pay банктер атынан SMS-хабарламалар таратып, қайта қоңырау шалуды сұрайды.

Осыған байланысты баспасөз хабарламасын барлық алаңдарға орналастырып, 22 желтоқсанға дейін сілтемелерді жіберу қажет.`,
  textRu: `Директорам учреждений

Управление культуры (далее – Управление) сообщает, что выявлен новый способ мошенничества. По данным источника https://scam.example/pay мошенники рассылают SMS от имени банков с просьбой перезвонить по номеру +7 701 123 45 67. Жертвы сами звонят мошенникам.

В связи с этим необходимо разместить пресс-релизы на всех площадках и до 22 декабря направить ссылки. Просим принять меры.`,
  sources: ['https://iz.ru/1996945'],
}
const reference = calendarDate('2026-12-09')
const kit = proposeKit({ letter, taken: new Set(), reference })
const texts = Object.values(kit)

describe('Texts proposed from a letter', () => {
  it('keep to their lengths and end in the hashtag', () => {
    expect(kit.postKk.length).toBeLessThanOrEqual(kitLimits.post)
    expect(kit.storyRu.length).toBeLessThanOrEqual(kitLimits.story)
    for (const text of [kit.postKk, kit.postRu, kit.storyKk, kit.storyRu])
      expect(text.endsWith('#ИнтернетАлаяқтықтыңЖаңаТүрі'), text).toBe(true)
  })

  it.each([
    '22',
    'необходимо',
    'қажет',
    'Директорам',
    'директорларына',
    'Просим',
    'далее',
    'бұдан әрі',
    'scam.example',
  ])('say nothing of what is for the institutions alone: %s', (words) => {
    for (const text of texts) expect(text).not.toContain(words)
  })

  it('say the news, without who tells it to whom', () => {
    expect(kit.articleRu).toContain('Выявлен новый способ мошенничества.')
    expect(kit.articleRu).toContain('По данным источника мошенники рассылают SMS')
    expect(kit.postKk).toContain('қайта қоңырау шалуды сұрайды.')
    expect(kit.articleKk).toMatch(/Дереккөз: https:\/\/iz\.ru\/1996945$/)
  })

  it('have no phone number where a tap would call it', () => {
    expect(kit.postRu).not.toContain('701')
    expect(kit.postRu).toContain('Жертвы сами звонят мошенникам.')
  })

  it('are the subject where the letter only demands, and empty where it says nothing', () => {
    const bare = {
      subjectKk: 'Ескерту',
      subjectRu: '',
      textKk: '',
      textRu: 'Необходимо разместить пресс-релиз.',
    }
    const proposed = proposeKit({ letter: { ...bare, sources: [] }, taken: new Set(), reference })
    expect(proposed).toMatchObject({ hashtag: 'Ескерту', postKk: 'Ескерту.\n\n#Ескерту', articleRu: '' })
  })

  it('are the same for the same letter', () => {
    expect(proposeKit({ letter, taken: new Set(), reference })).toEqual(kit)
  })

  it.each([
    'Дата: 09.12.2026 18:00. Копия электронного документа. Версия СЭД: Documentolog 7.20.1.',
    'Данный документ согласно пункту 1 статьи 7 ЗРК от 7 января 2003 года «Об электронном документе и ЭЦП» равнозначен документу на бумажном носителе.',
    'Осы құжат «Электрондық құжат және ЭЦҚ туралы» 2003 жылғы 7 қаңтардағы Заңға сәйкес қағаздағы құжатпен бірдей.',
    'Руководитель управления К. Омаров.',
    'Исп.: А. Сеитова, тел. 46-12-35.',
    'Чтобы проверить документ, перейдите по ссылке https://salemoffice.kz/verify/12.',
  ])('never hold a stamp, a signer or a link that checks: %s', (words) => {
    const textRu = `№ 5 от 09.12.2026\nДиректорам музеев\n\nМошенники звонят жителям от имени банков. Просим направить ссылки.\n\nРуководитель К. Омаров\n${words}`
    const sources = ['https://salemoffice.kz/verify/12', 'https://iz.ru/1']
    const proposed = proposeKit({ letter: { ...letter, textRu, sources }, taken: new Set(), reference })
    expect(proposed.articleRu).toBe('Мошенники звонят жителям от имени банков.\n\nИсточник: https://iz.ru/1')
    expect(proposed.postRu).toContain('.\n\nМошенники звонят жителям от имени банков.\n\n#')
  })

  it('cut a long subject between words', () => {
    const subjectRu = 'Очень длинная тема '.repeat(30)
    const { titleRu, storyRu } = proposeKit({ letter: { ...letter, subjectRu }, taken: new Set(), reference })
    expect(titleRu).toMatch(/(?:длинная|тема|Очень)…$/)
    expect(storyRu.length).toBeLessThanOrEqual(kitLimits.story)
  })
})

describe('A hashtag', () => {
  const subjects = { subjectKk: 'Сандық сауаттылық апталығы', subjectRu: 'Неделя цифровой грамотности' }

  it('is letters of the subject', () => {
    expect(proposeHashtag({ ...subjects, taken: new Set() })).toBe('СандықСауаттылықАпталығы')
    expect(proposeHashtag({ ...subjects, subjectKk: '2026 – 12', taken: new Set() })).toBe(
      'НеделяЦифровойГрамотности',
    )
    expect(proposeHashtag({ subjectKk: '', subjectRu: '№ 5', taken: new Set() })).toBe('')
  })

  it.each([
    ['О проведении акции «Читаем вместе» в районных библиотеках', 'ЧитаемВместе'],
    ['О новом способе телефонного мошенничества', 'НовомСпособе'],
    ['Неделя здорового образа жизни', 'НеделяЗдоровогоОбразаЖизни'],
    ['О мерах противодействия интернет-мошенничеству', 'МерахПротиводействия'],
  ])('ends with its phrase: %s', (subjectRu, hashtag) => {
    expect(proposeHashtag({ subjectKk: '', subjectRu, taken: new Set() })).toBe(hashtag)
  })

  it('of a long Kazakh subject is its end, for there stands what it is about', () => {
    const subjectKk = 'Солтүстік Қазақстан облысының кітапханаларында оқу айлығын өткізу туралы'
    const hashtag = proposeHashtag({ subjectKk, subjectRu: '', taken: new Set() })
    expect(hashtag).toBe('ОқуАйлығынӨткізу')
  })

  it('is another one where it is taken', () => {
    const taken = new Set<string>()
    for (let n = 0; n < 12; n++) {
      const hashtag = proposeHashtag({ ...subjects, taken })
      expect(taken.has(hashtag.toLowerCase())).toBe(false)
      expect(hashtag).toMatch(/^\p{L}{3,50}$/u)
      taken.add(hashtag.toLowerCase())
    }
  })
})

describe('Links to share by', () => {
  it('carry the text, and a source where the network shares pages', () => {
    const links = shareLinks({ post: 'Сенбеңіз! #Тег', story: 'Қысқа', source: 'https://iz.ru/1?a=b' })
    expect(links.map(({ network }) => network)).toEqual(['telegram', 'whatsapp', 'vk', 'facebook', 'x', 'ok'])
    for (const { href } of links) expect(URL.canParse(href)).toBe(true)
    const [telegram] = links
    expect(new URL(telegram?.href ?? '').searchParams.get('text')).toBe('Сенбеңіз! #Тег')
    expect(new URL(telegram?.href ?? '').searchParams.get('url')).toBe('https://iz.ru/1?a=b')
  })

  it('leave out what needs a source where there is none', () => {
    const links = shareLinks({ post: 'Сенбеңіз', story: 'Қысқа', source: null })
    expect(links.map(({ network }) => network)).toEqual(['telegram', 'whatsapp', 'x'])
  })
})

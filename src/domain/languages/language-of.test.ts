import { describe, expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

const kazakh =
  'Облыстық мәдениет басқармасы тұрғындарды интернет алаяқтарының жаңа тәсілі туралы ескертеді, бейтаныс нөмірге хабарласпаңыз.'
const russian =
  'Областное управление культуры предупреждает жителей о новом способе мошенничества: не перезванивайте на незнакомые номера.'

describe('one paragraph', () => {
  test.each([
    ['Алаяқтардан сақ болыңыз!', 'kk'],
    ['Осторожно, мошенники!', 'ru'],
    ['Барлык окырмандарга рахмет айтамыз, кітапхана', 'kk'],
    ['Кітапханаға келіңіз', 'kk'],
    ['Тургындар алаяктарга сенбеуи керек, себеби олар жана адистерди колданып жатыр', 'kk'],
    ['Директор библиотеки Айгүл Сейткали рассказала читателям о правилах безопасности в интернете', 'ru'],
    ['The library invites its readers to a lecture', 'other'],
    ['Бібліотека запрошує своїх читачів на лекцію про безпеку', 'other'],
    ['Кутубхона ўқувчиларни хавфсизлик ҳақидаги маърузага таклиф қилади', 'other'],
    ['Читайте на сайте https://example.kz/kitaphana/zhanalyktar/2026/11/22', 'ru'],
    ['#алаяқтық #кибер Внимание, мошенники звонят под видом банка', 'ru'],
    ['', 'unknown'],
    ['12.05.2026 — 18:00 🎉', 'unknown'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('a short post', () => {
  test.each([
    'Музей күні',
    'Мерекелеріңізбен!',
    'Ел бірлігі',
    'Салем',
    'Рахмет!',
    'Китапхана',
    'Хабарландыру',
    'нормаланбайды  I, II',
    'Наурыз мейрамы',
    'Жана жыл кутты болсын',
    'Тургындар назарына! Сак болыныздар',
    '«Библиотечный вестник» журналы шықты',
    'Reels: мұражай күні',
    'Ашық есік күні 🎉',
    '#алаяқтық #қауіпсіздік',
    'Күй',
    'Мұражай күнінe арналған көрме ашылды',
    'Oblystyq murazhaida korme ashyldy. Follow us @museum #museum https://museum.kz',
    'ەلوردادا حالىقارالىق كونگرەسس باستالدى',
  ])('Kazakh: %s', (text) => {
    expect(languageOf(text)).toBe('kk')
  })

  test.each([
    'Библиотека',
    'Выставка «Ұлы дала» открылась',
    'Акция «Қауіпсіз интернет»',
    'С Новым годом!',
    'Праздник Наурыз',
    'Концерт Розы Рымбаевой прошёл в Астане',
    'Прямой эфир',
    '#мошенники #осторожно',
    'День открытых дверей 🎉',
    'Қауіпсіз интернет: не сообщайте код из смс никому, даже сотрудникам банка',
  ])('Russian: %s', (text) => {
    expect(languageOf(text)).toBe('ru')
  })

  test.each([
    'Музей відкрив нову виставку для школярів',
    'Татарстанда яңа музей ачылды, анда күп кеше килде',
    'Кыргызстанда жаңы музей ачылды, ага көп адам келди',
    'Монгол улсын музей шинэ үзэсгэлэн нээлээ',
    'Башҡортостанда музей көнөнә арналған күргәҙмә асылды',
    '地区博物馆举办新展览',
    'საქართველოს მუზეუმი',
  ])('another language: %s', (text) => {
    expect(languageOf(text)).toBe('other')
  })

  test.each([
    'Кітапхана / Библиотека',
    'Хабарландыру\nОбъявление',
    'Petropavlda jańa kitaphana ashyldy\nВ Петропавловске открылась новая библиотека',
    // Its line break was lost on the way to a description.
    'Алаяқтардан сақ болыңыз! Банк қызметкерлері ешқашан код сұрамайды. Будьте осторожны и не сообщайте код! Сотрудники банка никогда не спрашивают его по телефону.',
  ])('both: %s', (text) => {
    expect(languageOf(text)).toBe('both')
  })
})

test('both halves of a post make both', () => {
  expect(languageOf(`${kazakh}\n\n${russian}`)).toBe('both')
  expect(languageOf(`${russian}\n${kazakh}`)).toBe('both')
})

test('a name or a greeting in the other language does not', () => {
  expect(languageOf(`${russian}\n${russian}\nРақмет!`)).toBe('ru')
  expect(languageOf(`Внимание!\n${kazakh}\n${kazakh}`)).toBe('kk')
})

test('a foreign page with a local name stays foreign', () => {
  expect(languageOf('The regional museum opened a new hall yesterday.\nПетропавл')).toBe('other')
})

test('the letters may be composed of two signs', () => {
  expect(languageOf('Ертең кітапхана жабық'.normalize('NFD'))).toBe('kk')
})

test('a text of megabytes is no burden', () => {
  const units = ['қа ', 'a', 'qala boldy ', 'ә', 'ا', '\n', 'www.', '#', 'https://', 'а.а/']
  const languages = units.map((unit) => languageOf(unit.repeat(1_000_000)))
  expect(languages).toEqual([
    'kk',
    'other',
    'kk',
    'other',
    'other',
    'unknown',
    'other',
    'unknown',
    'other',
    'kk',
  ])
})

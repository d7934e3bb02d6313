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
  expect(languages).toEqual(['kk', 'other', 'kk', 'other', 'other', 'unknown', 'other', 'unknown', 'other', 'kk'])
})

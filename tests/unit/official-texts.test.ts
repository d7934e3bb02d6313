import { describe, expect, test } from 'vitest'
import type { Language } from '../../scripts/check/messages/catalogues.ts'
import { officialTexts } from '../../scripts/check/messages/official-texts.ts'

const found = ({ language, text }: { language: Language; text: string }) =>
  officialTexts({ language, catalogue: new Map([['a.key', text]]) })

describe('a wording that was replaced', () => {
  test.each<[Language, string]>([
    ['kk', '{date} дейін'],
    ['kk', '{date} бастап жарамды'],
    ['kk', '{when} жарияланған'],
    ['kk', 'Есеп {date} қайтарылды.'],
    ['kk', '{to} қоса алғанда'],
    ['kk', '{of} сілтеменің {done} тексерілді'],
    ['ru', 'Учреждение закрыто {date}. Освободите его.'],
    ['ru', 'Срок сейчас: {due}.'],
    ['kk', 'Тапсырма № {number}'],
    ['ru', 'Не больше {limit} МБ'],
    ['kk', 'Ескертпелер'],
    ['kk', 'Жіберіп жатырмыз'],
    ['kk', 'Жоғарыдан хат'],
    ['kk', 'Бас тарту'],
    ['kk', 'адам шешеді'],
    ['ru', 'Письмо сверху'],
    ['ru', 'Войти в портал'],
    ['ru', 'Срок прошёл'],
    ['en', 'Mend the table'],
    ['en', 'Taken off control'],
  ])('is found in %s: %s', (language, text) => {
    expect(found({ language, text })).toHaveLength(1)
  })

  test.each<[Language, string]>([
    ['kk', '{date} күніне дейін'],
    ['kk', '{first} күнінен бастап'],
    ['kk', 'Қайтарылды: {date}. {reason}'],
    ['kk', '{last} күніне дейін (осы күнді қоса алғанда)'],
    ['kk', 'күтілгеннің {share}-ы'],
    ['kk', 'Редакция жариялаудан бас тартты.'],
    ['kk', '{n} жазба қайтарылды'],
    ['ru', 'Закрыто ({date}). Освободите учреждение.'],
    ['ru', 'Поручение №\u00a0{number}'],
    ['ru', 'Управление поставило подпись'],
    ['en', 'Extend for everybody'],
  ])('leaves alone in %s: %s', (language, text) => {
    expect(found({ language, text })).toEqual([])
  })
})

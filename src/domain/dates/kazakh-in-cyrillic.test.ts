import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { kazakhInCyrillic } from './kazakh-in-cyrillic.ts'
import { readDate } from './read-date.ts'

const reference = calendarDate('2026-07-10')

/** January to December as each alphabet spells them. */
const alphabets = {
  'apostrophes, 2017':
    "qan'tar aqpan nay'ryz sa'y'ir mamyr may'sym s'ilde tamyz qyrku'i'ek qazan qaras'a jeltoqsan",
  'curly apostrophes':
    'qan’tar aqpan nay’ryz sa’y’ir mamyr may’sym s’ilde tamyz qyrku’i’ek qazan qaras’a jeltoqsan',
  'acutes, 2018': 'qańtar aqpan naýryz sáýir mamyr maýsym shilde tamyz qyrkúıek qazan qarasha jeltoqsan',
  'diaereses, 2021': 'qañtar aqpan nauryz säuır mamyr mausym şılde tamyz qyrküiek qazan qaraşa jeltoqsan',
  'of the newsroom': 'qañtar aqpan nawrız säwir mamır mawsım şilde tamız qırküyek qazan qaraşa jeltoqsan',
  'typed with q': 'qantar aqpan nauryz sauir mamyr mausym shilde tamyz qyrkuiek qazan qarasha zheltoqsan',
  'typed with k': 'kantar akpan nauryz sauir mamyr mausym shilde tamyz kyrkuyek kazan karasha zheltoksan',
  'typed with w': 'kantar akpan nawryz sauir mamir mausim wilde tamiz kyrkuiek kazan karawa jeltoksan',
  'Arabic letters': 'قاڭتار اقپان ناۋرىز ساۋىر مامىر ماۋسىم شىلدە تامىز قىركۇيەك قازان قاراشا جەلتوقسان',
}

describe.each(Object.entries(alphabets))('months in %s', (_, months) => {
  test.each(months.split(' ').map((month, at) => [month, String(at + 1).padStart(2, '0')]))(
    '%s',
    (month, number) => {
      expect(readDate({ text: `12 ${month} 2025` })).toBe(`2025-${number}-12`)
      expect(readDate({ text: `12-${month.toUpperCase()}, 2025` })).toBe(`2025-${number}-12`)
    },
  )
})

test.each([
  ['2025 jylǵy 12 qyrkúıektegi', '2025-09-12'],
  ['2016 jylǵy 20 jeltoqsandaǵy № 81', '2016-12-20'],
  ['2025 jyldyń 22 jeltoqsanyna deıin', '2025-12-22'],
  ['2025 j. 12 maýsym', '2025-06-12'],
  ['2025 zh. 12 mausym', '2025-06-12'],
  ['2025 jılı 12 mawsımda', '2025-06-12'],
  ['12 mausym 2025 jyl', '2025-06-12'],
  ['beısenbi, 12 maýsym', '2026-06-12'],
  ['22-shi jeltoqsan 2025', '2025-12-22'],
  ['agymdagy jylgy 22 jeltoqsanga deiin', '2026-12-22'],
  ['2025-جىلعى 12-ماۋسىم', '2025-06-12'],
  ['ءساۋىردىڭ 3-ى، 2025', null],
  ['1 ءساۋىر 2025', '2025-04-01'],
  ['١٢ ماۋسىم ٢٠٢٥', '2025-06-12'],
  ['2 kún buryn', '2026-07-08'],
  ['3 kun buryn', '2026-07-07'],
  ['2 apta buryn', '2026-06-26'],
  ['5 sağat būryn', '2026-07-10'],
  ['Keshe, 18:45', '2026-07-09'],
  ['keşe', '2026-07-09'],
  ['Búgin 10:15', '2026-07-10'],
  ['2 كۇن بۇرىن', '2026-07-08'],
  ['12 мaусым 2025', '2025-06-12'],
  ['12 aпреля 2025', '2025-04-12'],
])('%s → %s', (text, date) => {
  expect(readDate({ text, reference })).toBe(date)
})

test.each(['12 may 2025', 'june 12 at 10:15', 'the jury', 'junior', 'ai', 'أبريل'])(
  'nothing of «%s» is Kazakh',
  (text) => {
    expect(kazakhInCyrillic(text).replace('аи', 'ai')).not.toMatch(/[а-я]{3}/)
  },
)

import type { DeadlineAlarm } from '../letter.ts'
import type { Aim, Candidate } from './candidate.ts'

/** Deadlines counted from the letter: «в течение 10 рабочих дней», «он жұмыс күні ішінде», «в трёхдневный срок». */
export function* countedDeadlines(folded: string): Generator<Candidate> {
  for (const pattern of PATTERNS) {
    for (const found of folded.matchAll(pattern)) {
      const { unit = '', kind = '', count: word, said } = found.groups ?? {}
      const aim = aimOf({ unit, kind, count: word === undefined ? 1 : numberOf(word) })
      if (!aim) continue
      const end = found.index + found[0].length
      const inBrackets = said === undefined ? null : numberOf(said)
      const alarms: DeadlineAlarm[] = [
        ...(inBrackets !== null && word !== undefined && inBrackets !== numberOf(word)
          ? (['count_differs'] as const)
          : []),
        ...(FROM_RECEIPT.test(folded.slice(Math.max(0, found.index - 60), end + 60))
          ? (['counted_from_receipt'] as const)
          : []),
      ]
      yield {
        start: found.index,
        end,
        aim,
        form: aim.unit,
        rule: 'inclusive',
        time: null,
        alarms,
        named: /срок|мерзим/.test(found[0]),
      }
    }
  }
}

const ONES: readonly (readonly [string, number])[] = [
  ['одного|однодневн|одно|один|бир', 1],
  ['двух|два|еки', 2],
  ['трех|три|уш', 3],
  ['четырех|четыре|торт', 4],
  ['пятнадцати|пятнадцать|он бес', 15],
  ['двадцати|двадцать|жиырма', 20],
  ['тридцати|тридцать|отыз', 30],
  ['пяти|пять|бес', 5],
  ['шести|шесть|алты', 6],
  ['семи|семь|жети', 7],
  ['восьми|восемь|сегиз', 8],
  ['девяти|девять|тогыз', 9],
  ['четырнадцати|он торт', 14],
  ['десяти|десять|он', 10],
]
const WORDS = new Map(
  ONES.flatMap(([words, value]) => words.split('|').map((word): [string, number] => [word, value])),
)
const NUMBER = String.raw`\d{1,3}|${[...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')}`

/** The number that a folded word or numeral says; null for any other word. */
export function numberOf(word: string): number | null {
  const said = word.trim()
  return /^\d+$/.test(said) ? Number(said) : (WORDS.get(said) ?? null)
}

const SAID = String.raw`(?:\((?<said>[^)]{1,24})\)\s?)?`
const PATTERNS = [
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:в|на) срок не более |срок(?: исполнения| представления| ответа)?\s?[:–—-]\s|в течени[еи] |на протяжении |не (?:позднее|более|позже)(?: чем)?(?: через| в течени[еи])? |через )(?:(?<count>${NUMBER})(?:-?(?:ти|и|х|ми))?\s?${SAID})?(?<kind>рабоч\p{L}{1,4}|календарн\p{L}{1,4}|банковск\p{L}{1,4})?\s?(?<unit>дн\p{L}{1,3}|день|суток|сутки|недел\p{L}{1,2}|месяц\p{L}{0,3}|час\p{L}{0,3})(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})в (?:(?<count>${NUMBER})(?:\s?-?\s?(?:ти|х|и|ми))?\s?${SAID}-?\s?)?(?<unit>дневный|недельный|месячный|суточный)\s(?<kind>рабочий\s)?срок`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<count>${NUMBER})\s?${SAID}(?<kind>жумыс|кунтизбелик)?\s?(?<unit>кун|апта|ай|сагат|таулик)\p{L}{0,6}\s(?:ишинде|аралыгында|кешиктирмей|мерзимде|мерзим\p{L}{0,4}|откизбей)`,
    'gu',
  ),
  new RegExp(
    String.raw`мерзим\p{L}{0,4}\s?[:–—-]\s(?<count>${NUMBER})\s?${SAID}(?<kind>жумыс|кунтизбелик)?\s?(?<unit>кун|апта|ай)(?!\p{L}{5})`,
    'gu',
  ),
]

const FROM_RECEIPT =
  /(?:со дня|с момента|с даты|после|по) (?:\p{L}+ )?(?:получени|поступлени|регистраци)|(?:алган|тускен|тиркелген|келип тускен) кун|алынган (?:сат|кун)/u

function aimOf({ unit, kind, count }: { unit: string; kind: string; count: number | null }) {
  const found = UNITS.find(([stem]) => unit.startsWith(stem))?.[1]
  if (!found || count === null || count === 0 || count > 366) return null
  const isWorking = found === 'days' && /^(?:рабоч|банков|жумыс)/.test(kind)
  return { kind: 'count', unit: isWorking ? 'working_days' : found, count } as const satisfies Aim
}

const UNITS: readonly (readonly [string, 'days' | 'weeks' | 'months' | 'hours'])[] = [
  ['дн', 'days'],
  ['ден', 'days'],
  ['сут', 'days'],
  ['кун', 'days'],
  ['таулик', 'days'],
  ['недел', 'weeks'],
  ['апта', 'weeks'],
  ['месяч', 'months'],
  ['месяц', 'months'],
  ['ай', 'months'],
  ['час', 'hours'],
  ['сагат', 'hours'],
]

/** The number that a folded word, two of them («он бес», «двадцати пяти») or a numeral says; null for any other. */
export function numberOf(word: string): number | null {
  const said = word.trim()
  if (/^\d+$/.test(said)) return Number(said)
  const whole = WORDS.get(said)
  if (whole !== undefined) return whole
  const [tens = '', ones = ''] = said.split(' ')
  const [ten, one] = [WORDS.get(tens) ?? 0, WORDS.get(ones) ?? 0]
  return ten % 10 === 0 && ten > 0 && one > 0 && one < 10 ? ten + one : null
}

const LISTS: readonly (readonly [string, number])[] = [
  ['одного|одной|одну|одно|один|одним|бир', 1],
  ['двух|двумя|два|две|еки', 2],
  ['трех|тремя|три|уш', 3],
  ['четырех|четыре|торт', 4],
  ['пяти|пять|бес', 5],
  ['шести|шесть|алты', 6],
  ['семи|семь|жети', 7],
  ['восьми|восемь|сегиз', 8],
  ['девяти|девять|тогыз', 9],
  ['десяти|десять|он', 10],
  ['одиннадцати|одиннадцать', 11],
  ['двенадцати|двенадцать', 12],
  ['тринадцати|тринадцать', 13],
  ['четырнадцати|четырнадцать', 14],
  ['пятнадцати|пятнадцать', 15],
  ['шестнадцати|шестнадцать', 16],
  ['семнадцати|семнадцать', 17],
  ['восемнадцати|восемнадцать', 18],
  ['девятнадцати|девятнадцать', 19],
  ['двадцати|двадцать|жиырма', 20],
  ['тридцати|тридцать|отыз', 30],
  ['сорока|сорок|кырык', 40],
  ['пятидесяти|пятьдесят|елу', 50],
  ['шестидесяти|шестьдесят|алпыс', 60],
  ['девяноста|девяносто|токсан', 90],
]

const WORDS = new Map(
  LISTS.flatMap(([words, value]) => words.split('|').map((word): [string, number] => [word, value])),
)

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')
const TENS = longestFirst([...WORDS].flatMap(([word, value]) => (value % 10 === 0 ? word : [])))
const ONES = longestFirst([...WORDS].flatMap(([word, value]) => (value < 10 ? word : [])))

/** Source of a pattern for what `numberOf` reads. */
export const NUMBER = String.raw`(?:\d{1,3}|(?:${TENS}) (?:${ONES})|${longestFirst([...WORDS.keys()])})`

/** Case endings of a number written in figures. They follow the last word of the number as it is read:
 *  «6-дан», «5-тің», «4-і», «23:59-ға», «18:00-ге» (нөл нөл). */
export type NumeralCase = 'dative' | 'ablative' | 'genitive' | 'possessive'

/** «5-тен», «23-ке», «5-тің», «6-сы»: the figures with a hyphen and the ending. For a count from 0 to 999 999. */
export function inKazakhCase({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  return `${number}-${endingOf({ number, numeralCase })}`
}

/** The ending alone: «ға» for 59 in the dative. */
export function endingOf({ number, numeralCase }: { number: number; numeralCase: NumeralCase }): string {
  const [vowels, end] = lastWord(number)
  return endings[numeralCase][end][vowels]
}

/** How the last word sounds: its vowels, and what it ends in (nasal: м н ң). */
type Vowels = 'front' | 'back'
type End = 'vowel' | 'voiced' | 'nasal' | 'voiceless'
type Word = readonly [Vowels, End]

const endings: Record<NumeralCase, Record<End, Record<Vowels, string>>> = {
  dative: {
    vowel: { front: 'ге', back: 'ға' },
    voiced: { front: 'ге', back: 'ға' },
    nasal: { front: 'ге', back: 'ға' },
    voiceless: { front: 'ке', back: 'қа' },
  },
  ablative: {
    vowel: { front: 'ден', back: 'дан' },
    voiced: { front: 'ден', back: 'дан' },
    nasal: { front: 'нен', back: 'нан' },
    voiceless: { front: 'тен', back: 'тан' },
  },
  genitive: {
    vowel: { front: 'нің', back: 'ның' },
    voiced: { front: 'дің', back: 'дың' },
    nasal: { front: 'нің', back: 'ның' },
    voiceless: { front: 'тің', back: 'тың' },
  },
  possessive: {
    vowel: { front: 'сі', back: 'сы' },
    voiced: { front: 'і', back: 'ы' },
    nasal: { front: 'і', back: 'ы' },
    voiceless: { front: 'і', back: 'ы' },
  },
}

const zero: Word = ['front', 'voiced'] // нөл
const hundred: Word = ['front', 'voiced'] // жүз
const thousand: Word = ['back', 'nasal'] // мың

/** бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const units: Record<number, Word> = {
  1: ['front', 'voiced'],
  2: ['front', 'vowel'],
  3: ['front', 'voiceless'],
  4: ['front', 'voiceless'],
  5: ['front', 'voiceless'],
  6: ['back', 'vowel'],
  7: ['front', 'vowel'],
  8: ['front', 'voiced'],
  9: ['back', 'voiced'],
}

/** он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан; «елу» ends as after a consonant */
const tens: Record<number, Word> = {
  1: ['back', 'nasal'],
  2: ['back', 'vowel'],
  3: ['back', 'voiced'],
  4: ['back', 'voiceless'],
  5: ['front', 'voiced'],
  6: ['back', 'voiceless'],
  7: ['front', 'voiceless'],
  8: ['front', 'nasal'],
  9: ['back', 'nasal'],
}

function lastWord(number: number): Word {
  if (number === 0) return zero
  const found = units[number % 10] ?? tens[Math.floor(number / 10) % 10]
  if (found) return found
  return Math.floor(number / 100) % 10 === 0 ? thousand : hundred
}
